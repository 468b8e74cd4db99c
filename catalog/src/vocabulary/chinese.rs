//! Chinese, simplified and traditional.

use super::language::{HAN, Language, Order, Word, words};

#[rustfmt::skip]
pub(super) fn language() -> Language {
    Language {
        scripts: HAN,
        order: Order::CodeLast,

        codes: words("\
            错误码 錯誤碼 错误代码 錯誤代碼 错误编码 錯誤編碼 错误编号 錯誤編號 返回码 返回碼 返回代码 返回代碼 异常码 異常碼 异常代码 警告码 警告碼 警告代码 告警码 告警碼 告警代码 告警代碼 警告代碼 異常代碼 \
            报错码 報錯碼 错误代号 錯誤代號"),
        of_any: words("id 号 號 code 列表"),
        of_numbers: words("数值 數值 值 取值 value values"),
        of_symbols: words("名称 名稱 名 key 枚举 枚舉 name names 标识 常量 enum enumeration"),
        modules: words("模块 模組 模塊"),
        business: words("业务 業務"),
        context: words("响应码 回應碼"),
        status_codes: words("状态码 狀態碼"),
        status_ends: words("码 碼"),

        headers: vec![
            (Word::CodeSymbol, words("英文错误码 英文錯誤碼")),
            (Word::Generic, words("代码 代碼 编码 編碼 返回值 响应码 回應碼 结果码 結果碼 错误 錯誤 参考值 枚举 枚舉 枚举值 错误值 错误号 响应代码 结果代码")),
            (Word::GenericNumber, words("值 数值 數值 取值 十进制值 十进制")),
            (Word::GenericSymbol, words("符号 符號 名称 名稱 错误名称 错误名 错误标识")),
            (Word::Symbol, words("枚举名 枚举名称 宏 宏名 宏定义 标识 标识符 英文名 英文名称 事件 事件id 事件名称 事件定义")),
            (Word::Other, words("十六进制值 十六进制")),
            (Word::Prompt, words("英文提示 英文描述 英文说明 英文說明 英文 英文信息")),
            (Word::Message, words("返回描述 提示语 提示 错误提示")),
            (Word::Description, words("详细错误信息 中文 中文提示 中文信息")),
            (Word::Kind, words("错误类型 錯誤類型 分类 分類 类别 類別 错误分类 错误类别 错误码类别 错误码类型 错误码分类")),
            (Word::Type, words("类型 類型 必选 必選 必填 数据类型 默认值 取值范围 示例值")),
        ],
        parts: vec![
            (Word::Solution, words("处理 處理 建议 建議 解决 解決 措施 对策 對策 排查 方案 办法 怎么办 调试方法 調試方法")),
            (Word::Parameter, words("参数 參數 字段 欄位 函数 函數 接口 变量 属性")),
            (Word::Type, words("是否必")),
            (Word::Symbol, words("常量")),
            (Word::Cause, words("原因")),
            (Word::Description, words("描述 说明 說明 含义 含義 意义 意義 解释 解釋 释义 详情 内容")),
            (Word::Message, words("信息 訊息 消息")),
        ],

        notes: words("其他 其它 其餘 其余 其他错误 其它错误 其他错误码 其它错误码 其他錯誤 其他錯誤碼 默认 无 無"),
    }
}
