//! Japanese.

use super::language::{HAN, KANA, Language, Order, Word, words};

#[rustfmt::skip]
pub(super) fn language() -> Language {
    Language {
        scripts: HAN | KANA,
        order: Order::CodeLast,

        codes: words("エラーコード エラー番号 リターンコード 戻りコード 戻り値コード 返却コード 警告コード ワーニングコード アラートコード アラームコード 例外コード 異常コード"),
        of_any: words("id 番号 code リスト 一覧 一覧表 の一覧 のリスト"),
        of_numbers: words("値 の値 数値 の数値 value"),
        of_symbols: words("名 の名 名称 の名称 名前 の名前 key キー name 定数 列挙 記号 シンボル 識別子"),
        modules: words("モジュール"),
        business: words("業務 ビジネス"),
        context: words("レスポンスコード 応答コード"),
        status_codes: words("ステータスコード 状態コード"),
        status_ends: words("コード ステータス"),

        headers: vec![
            (Word::CodeSymbol, words("英語エラーコード")),
            (Word::Generic, words("コード エラー 列挙 列挙値 戻り値 返り値 リターン値 返却値 レスポンスコード 応答コード 結果コード エラー値 参考値 参照値")),
            (Word::GenericNumber, words("値 数値 10進値 10進数 10進数値 10進数の値 十進値 十進数")),
            (Word::GenericSymbol, words("記号 シンボル 名称 エラー名 エラー名称 エラーの名称")),
            (Word::Symbol, words("キー 名前 マクロ マクロ名 列挙名 識別子 英語名 イベント イベントid イベント名")),
            (Word::Other, words("16進値 16進数 16進数値 16進数の値 十六進値 十六進数 備考")),
            (Word::Prompt, words("エラー情報 エラーメッセージ 英語メッセージ 英語の説明 英語説明 英語 英文 英文説明 英文メッセージ")),
            (Word::Message, words("返却情報 プロンプト")),
            (Word::Description, words("日本語 詳細 エラー詳細 エラーの詳細 エラー内容 エラーの内容 詳細なエラーメッセージ")),
            (Word::Kind, words("エラータイプ エラーのタイプ エラー種別 エラー種類 エラーの種類 エラーコードタイプ エラー分類 カテゴリ カテゴリー 分類 種類 種別")),
            (Word::Type, words("タイプ 型 データ型 データタイプ デフォルト値 デフォルト 値の範囲 必須")),
        ],
        parts: vec![
            (Word::Solution, words("ソリューション 推奨 処理 解決 対処 対応方法 対応策 対策 提案 措置 アクション 回避 デバッグ方法 トラブルシューティング")),
            (Word::Parameter, words("パラメータ フィールド 関数 インターフェース インターフェイス 変数 属性 メソッド メンバー 引数 プロパティ")),
            (Word::Type, words("必須")),
            (Word::Symbol, words("定数")),
            (Word::Cause, words("原因 理由")),
            (Word::Description, words("説明 意味 内容 解説 概要")),
            (Word::Message, words("メッセージ 情報")),
        ],

        notes: words("その他 その他のエラー その他のエラーコード 他のエラー 他のエラーコード デフォルト なし 無し 無 該当なし"),
    }
}
