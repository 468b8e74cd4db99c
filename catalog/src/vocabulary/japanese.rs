//! Japanese.

use super::language::{HAN, KANA, Language, Order, Word};

#[rustfmt::skip]
pub(super) const LANGUAGE: Language = Language {
    scripts: HAN | KANA,
    order: Order::CodeLast,

    codes: "エラーコード エラー番号 リターンコード 戻りコード 戻り値コード 返却コード 警告コード ワーニングコード アラートコード アラームコード 例外コード 異常コード",
    of_any: "id 番号 code リスト 一覧 一覧表 の一覧 のリスト",
    of_numbers: "値 の値 数値 の数値 value",
    of_symbols: "名 の名 名称 の名称 名前 の名前 key キー name 定数 列挙 記号 シンボル 識別子",
    modules: "モジュール",
    business: "業務 ビジネス",
    context: "レスポンスコード 応答コード",
    status_codes: "ステータスコード 状態コード",
    status_ends: "コード ステータス",

    headers: &[
        (Word::CodeSymbol, "英語エラーコード"),
        (Word::Generic, "コード エラー 列挙 列挙値 戻り値 返り値 リターン値 返却値 レスポンスコード 応答コード 結果コード エラー値 参考値 参照値"),
        (Word::GenericNumber, "値 数値 10進値 10進数 10進数値 10進数の値 十進値 十進数"),
        (Word::GenericSymbol, "記号 シンボル 名称 エラー名 エラー名称 エラーの名称"),
        (Word::Symbol, "キー 名前 マクロ マクロ名 列挙名 識別子 英語名 イベント イベントid イベント名"),
        (Word::Other, "16進値 16進数 16進数値 16進数の値 十六進値 十六進数 備考"),
        (Word::Prompt, "エラー情報 エラーメッセージ 英語メッセージ 英語の説明 英語説明 英語 英文 英文説明 英文メッセージ"),
        (Word::Message, "返却情報 プロンプト"),
        (Word::Description, "日本語 詳細 エラー詳細 エラーの詳細 エラー内容 エラーの内容 詳細なエラーメッセージ"),
        (Word::Kind, "エラータイプ エラーのタイプ エラー種別 エラー種類 エラーの種類 エラーコードタイプ エラー分類 カテゴリ カテゴリー 分類 種類 種別"),
        (Word::Type, "タイプ 型 データ型 データタイプ デフォルト値 デフォルト 値の範囲 必須"),
    ],
    parts: &[
        (Word::Solution, "ソリューション 推奨 処理 解決 対処 対応方法 対応策 対策 提案 措置 アクション 回避 デバッグ方法 トラブルシューティング"),
        (Word::Parameter, "パラメータ フィールド 関数 インターフェース インターフェイス 変数 属性 メソッド メンバー 引数 プロパティ"),
        (Word::Type, "必須"),
        (Word::Symbol, "定数"),
        (Word::Cause, "原因 理由"),
        (Word::Description, "説明 意味 内容 解説 概要"),
        (Word::Message, "メッセージ 情報"),
    ],

    notes: "その他 その他のエラー その他のエラーコード 他のエラー 他のエラーコード デフォルト なし 無し 無 該当なし",
};
