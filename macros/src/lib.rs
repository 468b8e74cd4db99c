//! The procedural macros of `tencent-errors`.
