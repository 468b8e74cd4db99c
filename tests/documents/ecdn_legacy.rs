//! `docs-src/ecdn-legacy.md`: its example's fence is closed on a content line, which strict Markdown takes for no end at all. Two pipe
//! tables with solutions: 16 codes, 65 module codes.

use crate::{repeated, round_trip};

tencent_errors::tencent_errors!("docs-src/ecdn-legacy.md");

/// 81 rows name 81 codes, of two sets, and each code is found again by text and by number.
#[test]
fn every_code_round_trips() {
    assert_eq!((Code::COUNT, ModuleCode::COUNT), (16, 65));
    round_trip::by_text::<Code>(16);
    round_trip::by_number::<Code>();
    round_trip::by_text::<ModuleCode>(65);
    round_trip::by_number::<ModuleCode>();
    assert_eq!((repeated::<Code>(), repeated::<ModuleCode>()), (vec![], vec![]));
}

/// The first table: cells padded or not, with and without a space before the `|`.
#[test]
fn codes_have_solutions() {
    let rows = [
        (
            Code::E4000,
            "4000",
            "请求参数非法",
            "缺少必要参数，或者参数值格式不正确，具体错误信息请查看错误描述 message 字段。",
            20,
        ),
        (Code::E4100, "4100", "鉴权失败", "签名鉴权失败，请参考文档中鉴权部分。", 21),
        (Code::E4300, "4300", "拒绝访问", "帐号被封禁，或者不在接口针对的用户范围内等。", 23),
        (
            Code::E4500,
            "4500",
            "重放攻击",
            "请求的 Nonce 和 Timestamp 参数用于确保每次请求只会在服务器端被执行一次,所以本次的 Nonce 和上次的不能重复, \
             Timestamp 与腾讯服务器相差不能超过 2 小时。",
            25,
        ),
        (Code::E5200, "5200", "资源购买失败", "购买资源失败，可能是不支持实例配置，资源不足等等。", 29),
        (Code::E5300, "5300", "资源购买失败", "购买资源失败，余额不足。", 30),
        (Code::E6200, "6200", "接口暂时无法访问", "当前接口处于停服维护状态，请稍后重试。", 35),
    ];
    for (code, text, description, solution, line) in rows {
        assert_eq!((code.as_str(), code.description(), code.solution()), (text, Some(description), Some(solution)));
        assert_eq!((code.section(), code.line(), code.kind(), code.name()), ("公共错误码", line, None, None));
    }
}

/// The second table: runs of spaces become one, links their text.
#[test]
fn module_codes_have_solutions() {
    let rows = [
        (ModuleCode::E1000, "1000", "系统内部错误", "请稍后重试或联系厂商处理", 40),
        (ModuleCode::E1102, "1102", "用户已封禁", "账号已封禁，可 提交工单 确认封禁信息", 50),
        (ModuleCode::E1104, "1104", "非 VIP 客户", "无操作权限，无法执行指令", 52),
        (ModuleCode::E2000, "2000", "加速域名不存在", "指定的加速域名不存在，请确认后重试", 56),
        (
            ModuleCode::E2002,
            "2002",
            "请求的域名尚未备案",
            "使用中国大陆区域加速服务，域名必须接入工信部域名备案或腾讯云备案，请确认域名备案信息或修改加速区域后重试",
            58,
        ),
        (ModuleCode::E2112, "2112", "受限域名", "如有接入需要请 提交工单 处理", 67),
        (ModuleCode::E2124, "2124", "源站为内网 IP", "无效源站地址，请修改后重试", 73),
        (ModuleCode::E2170, "2170", "HTTP Response Header 参数配置不合法", "参数非法，请确认后重试", 79),
        (ModuleCode::E9000, "9000", "非法时间参数", "请确认后重试", 89),
        (ModuleCode::E9001, "9001", "非法 Metirc 参数", "参数非法，请确认后重试", 90),
        (ModuleCode::E10000, "10000", "ECDN 配置系统错误", "系统内部错误，请稍后重试或 提交工单 处理", 92),
        (ModuleCode::E10113, "10113", "非法主备源配置", "参数非法，请修改后重试", 104),
    ];
    for (code, text, description, solution, line) in rows {
        assert_eq!((code.as_str(), code.description(), code.solution()), (text, Some(description), Some(solution)));
        assert_eq!((code.section(), code.line(), code.kind(), code.name()), ("模块错误码", line, None, None));
    }
}

/// The document's example, answered twice: code and module code are two sets, and a number counts in its own alone.
#[test]
fn the_sets_are_apart() {
    assert_eq!((Code::from_number(4000), ModuleCode::from_number(4000)), (Some(Code::E4000), None));
    assert_eq!((Code::from_number(2000), ModuleCode::from_number(2000)), (None, Some(ModuleCode::E2000)));
}

/// The same number means one thing to one product and another to the next.
#[test]
fn a_number_belongs_to_its_document() {
    use crate::cdn_legacy;
    let number = 9000;
    assert_eq!(ModuleCode::from_number(number).and_then(ModuleCode::description), Some("非法时间参数"));
    assert_eq!(
        cdn_legacy::ModuleCode::from_number(number).and_then(cdn_legacy::ModuleCode::description),
        Some("系统错误，请稍后重试")
    );
}

/// The alternate form adds the solution.
#[test]
fn display_adds_the_solution_on_demand() {
    assert_eq!(ModuleCode::E2000.to_string(), "2000: 加速域名不存在");
    assert_eq!(
        format!("{:#}", ModuleCode::E2000),
        "2000: 加速域名不存在 (solution: 指定的加速域名不存在，请确认后重试)"
    );
    assert_eq!(format!("{:#}", Code::E5300), "5300: 资源购买失败 (solution: 购买资源失败，余额不足。)");
    assert_eq!(format!("{:?} {:?}", Code::E5300, ModuleCode::E2000), "5300 2000");
}
