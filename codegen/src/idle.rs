//! Reports options that do nothing.

use std::collections::HashSet;

use tencent_errors_catalog::Product;

use crate::options::{Level, Options};
use crate::plan::{Plan, codes};
use crate::report::{At, Report};

/// Reports what the user can leave out, and languages that are another product.
pub(crate) fn report_idle(product: &Product, options: &Options, plan: &Plan<'_>, report: &mut Report) {
    if options.module_name.is_some() && plan.modules().is_none() {
        let message = format!("{} has no module codes; leave `module_name` out", product.name());
        report.mistake(At::ModuleName, message);
    }
    if options.translations != Level::Allow && product.languages.is_empty() {
        report.mistake(At::Translations, "there is no language; leave `translations` out".to_owned());
    }
    for (index, (tag, edition)) in product.languages.iter().enumerate() {
        let of = |catalog| codes(catalog).collect::<HashSet<_>>();
        let (current, translated) = (of(&product.current.catalog), of(&edition.catalog));
        if !current.is_empty() && !translated.is_empty() && current.is_disjoint(&translated) {
            let (name, other) = (&edition.name, product.name());
            let message = format!(
                "the language `{tag}`, {name}, has none of the codes of {other}; name its page of the same product"
            );
            report.mistake(At::Language(index), message);
        }
    }
}
