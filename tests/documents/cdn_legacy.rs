//! `docs-src/cdn-legacy.md`: two HTML tables; 16 codes with a kind each, and 135 module codes, six of them negative.

use tencent_errors::ErrorCode;

use crate::{assert_lines, repeated, round_trip};

tencent_errors::tencent_errors!("docs-src/cdn-legacy.md");

/// 151 rows name 151 codes, of two sets, and each code is found again by text and by number.
#[test]
fn every_code_round_trips() {
    assert_eq!((Code::COUNT, ModuleCode::COUNT), (16, 135));
    round_trip::by_text::<Code>(16);
    round_trip::by_number::<Code>();
    round_trip::by_text::<ModuleCode>(135);
    round_trip::by_number::<ModuleCode>();
    assert_eq!((repeated::<Code>(), repeated::<ModuleCode>()), (vec![], vec![]));
}

/// The first table: it has kinds and descriptions, and the last row closes the table.
#[test]
fn codes_have_kinds() {
    let rows = [
        (
            Code::E4000,
            "4000",
            "请求参数非法",
            "缺少必要参数，或者参数值格式不正确，具体错误信息请查看错误描述 message 字段。",
            11,
        ),
        (Code::E4400, "4400", "超过配额", "请求的次数超过了配额限制，请参考文档请求配额部分。", 31),
        (
            Code::E4500,
            "4500",
            "重放攻击",
            "请求的 Nonce 和 Timestamp 参数用于确保每次请求只会在服务器端被执行一次,所以本次的 Nonce 和上次的不能重复, \
             Timestamp 与腾讯服务器相差不能超过 2 小时。",
            36,
        ),
        (Code::E5200, "5200", "资源购买失败", "购买资源失败，可能是不支持实例配置，资源不足等等。", 56),
        (Code::E5300, "5300", "资源购买失败", "购买资源失败，余额不足。", 61),
        (
            Code::E6100,
            "6100",
            "版本暂不支持",
            "本版本内不支持此接口或该接口处于维护状态等。注意: 出现这个错误时, 请先确定接口的域名是否正确, 不同的模块, 域名可能不一样。",
            81,
        ),
        (Code::E6200, "6200", "接口暂时无法访问", "当前接口处于停服维护状态，请稍后重试。", 86),
    ];
    for (code, text, kind, description, line) in rows {
        assert_eq!((code.as_str(), code.kind(), code.description()), (text, Some(kind), Some(description)));
        assert_eq!((code.section(), code.line(), code.solution(), code.name()), ("公共错误码", line, None, None));
    }
}

/// The second table: no kinds, numbers with a space before the minus, full-width brackets.
#[test]
fn module_codes_have_descriptions_alone() {
    let section = "业务错误码";
    assert_lines(&[
        (ModuleCode::E_9021, "-9021", "COS 接口异常，请稍后重试", section, 106),
        (ModuleCode::E_9009, "-9009", "满足所查询条件的记录不存在", section, 126),
        (ModuleCode::E1001, "1001", "实名认证审核中", section, 130),
        (ModuleCode::E9000, "9000", "系统错误，请稍后重试", section, 142),
        (ModuleCode::E9112, "9112", "操作域名需要为【开启中】状态，请确认后重试", section, 190),
        (ModuleCode::E9116, "9116", "源站设置超出长度限制（250 字节），请确认后重试", section, 202),
        (ModuleCode::E9193, "9193", "端口设置错误（0 - 65535），请修改后重试", section, 326),
        (ModuleCode::E9339, "9339", "HTTPS 回源源站需要设置为443端口", section, 378),
        (ModuleCode::E22704, "22704", "FTP / COS 源域名不支持 HTTPS 回源", section, 526),
        (ModuleCode::E23229, "23229", "托管源（COS / FTP源）暂时不支持设置备用源站", section, 598),
        (ModuleCode::E25002, "25002", "没有该资源（域名 / 项目）的权限", section, 618),
        (ModuleCode::E28008, "28008", "操作域名未上线，请开启后操作", section, 642),
    ]);
}

/// The six negative codes, by number.
#[test]
fn negative_numbers_are_codes() {
    let negative: Vec<i64> = ModuleCode::ALL.iter().filter_map(|code| code.number()).filter(|code| *code < 0).collect();
    assert_eq!(negative, [-9021, -9018, -9015, -9014, -9011, -9009]);
    assert_eq!(ModuleCode::try_from(-9021), Ok(ModuleCode::E_9021));
    assert_eq!(ModuleCode::from_number(9021), None);
}

/// A number of one set is unknown to the other: the same number could be in both and mean two things.
#[test]
fn the_sets_are_apart() {
    assert!(Code::ALL.iter().all(|code| ModuleCode::from_code(code.as_str()).is_none()));
    assert!(ModuleCode::ALL.iter().all(|code| Code::from_code(code.as_str()).is_none()));
}

/// The kind is not part of the text; a missing column leaves no trace.
#[test]
fn display_is_code_and_description() {
    assert_eq!(Code::E5300.to_string(), "5300: 购买资源失败，余额不足。");
    assert_eq!(format!("{:#}", Code::E5300), "5300: 购买资源失败，余额不足。");
    assert_eq!(ModuleCode::E_9018.to_string(), "-9018: 域名检查失败");
    assert_eq!(format!("{:?}", ModuleCode::E_9018), "-9018");
}

/// Code that is generic over documents sees what the inherent methods tell.
#[test]
fn the_trait_tells_the_same() {
    fn told<C: ErrorCode>(code: C) -> (&'static str, Option<&'static str>, u32) {
        (code.document(), code.kind(), code.line())
    }
    assert_eq!(told(Code::E4100), ("docs-src/cdn-legacy.md", Some("鉴权失败"), 16));
    assert_eq!(told(ModuleCode::E_9018), ("docs-src/cdn-legacy.md", None, 110));
}
