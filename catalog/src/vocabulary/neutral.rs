//! Words that are the same in every language.

/// Code cells that hold no code, or mean all codes that the table does not name.
#[rustfmt::skip]
pub(super) const NOTES: &[&str] = &[
    "-", "--", "---", "–", "—", "——", "/", "n/a", "na", "null", "nil", "...", "…", "……", "*",
];

/// Words in the headers of codes that are parts of others, or the same in another base.
#[rustfmt::skip]
pub(super) const PARTS: &[&str] = &[
    "子", "二级", "三级", "次级", "二級", "サブ", "하위", "sub", "minor", "secondary", "detail", "进制", "進", "hex",
];

/// Parts of symbols that name errors: `ERR_…`, `…FAILED`, `InvalidX`.
#[rustfmt::skip]
pub(super) const ERRORS: &[&str] = &[
    "err", "fail", "invalid", "notfound", "denied", "exceed", "timeout", "illegal", "notexist", "missing",
    "unsupported", "expired", "unauthorized", "forbidden", "nosuch",
];

/// Symbols that only look like those of errors: the names of an answer's fields.
#[rustfmt::skip]
pub(super) const ERROR_FIELDS: &[&str] = &[
    "error", "errors", "err", "errorcode", "errcode", "errorno", "errno", "errormessage", "errmessage", "errormsg",
    "errmsg", "errorinfo", "errinfo", "errortype", "errordescription", "errordesc", "errdesc", "errordetail",
    "errordetails", "errorid", "errorname", "error.code", "error.message",
];

/// The types of parameters.
#[rustfmt::skip]
pub(super) const TYPES: &[&str] = &[
    "integer", "int", "int32", "int64", "uint32", "uint64", "long", "float", "double", "string", "bool", "boolean",
    "object", "array", "list", "map", "timestamp", "date",
];

/// The classes of Tencent Cloud's API 3.0, and its common codes without a dot: what a code is, or starts with up to its first dot.
#[rustfmt::skip]
pub(super) const CLASSES: &[&str] = &[
    "AuthFailure", "DryRunOperation", "FailedOperation", "InternalError", "InvalidFilter", "InvalidParameter",
    "InvalidParameterCombination", "InvalidParameterConflict", "InvalidParameterValue", "LimitExceeded", "MissingParameter",
    "OperationDenied", "RegionError", "RequestLimitExceeded", "ResourceInUse", "ResourceInsufficient", "ResourceNotFound",
    "ResourceUnavailable", "ResourcesSoldOut", "UnauthorizedOperation", "UnknownParameter", "UnsupportedOperation",
    "ActionOffline", "InvalidAction", "InvalidAuthorization", "InvalidRequest", "IpInBlacklist", "IpNotInWhitelist",
    "NoSuchProduct", "NoSuchVersion", "RequestSizeLimitExceeded", "ResponseSizeLimitExceeded",
    "UnsupportedProtocol", "UnsupportedRegion",
];
