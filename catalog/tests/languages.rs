//! Tables in other languages than Chinese and English, tables without a known header, and tables in two languages.

use tencent_errors_catalog::{Catalog, Reading, Row};

fn read(document: &str) -> Reading {
    Catalog::read(document)
}

/// All rows, without a problem.
fn rows(document: &str) -> Vec<Row> {
    let Reading { catalog, problems, .. } = read(document);
    assert_eq!(problems, [], "{document}");
    catalog.tables().iter().flat_map(|table| table.rows.clone()).collect()
}

fn codes(document: &str) -> Vec<String> {
    rows(document).into_iter().map(|row| row.code).collect()
}

/// Nothing is read, and that is a problem, because the heading speaks of error codes.
fn assert_unread(document: &str, heading: &str) {
    let Reading { catalog, problems, .. } = read(document);
    assert!(catalog.tables().is_empty(), "{document}");
    let told: Vec<&str> = problems.iter().map(|problem| problem.message.as_str()).collect();
    let expected = format!("the table under the heading `{heading}` is not read, ");
    assert!(matches!(told.as_slice(), [told] if told.starts_with(&expected)), "{told:?}");
}

fn description(row: &Row) -> &str {
    row.description().unwrap_or_default()
}

#[test]
fn each_language_has_its_words() {
    for header in [
        "錯誤碼|描述|處理措施",
        "Error Code|Description|Solution",
        "エラーコード|説明|推奨ソリューション",
        "エラー・コード|意味|対処方法",
        "오류 코드|설명|권장 방안",
        "에러코드|의미|처리방식",
        "Código de erro|Descrição|Solução recomendada",
        "CÓDIGO DO ERRO|Descric\u{327}a\u{303}o do erro|Soluções",
        "Kode Kesalahan|Deskripsi|Solusi yang Direkomendasikan",
    ] {
        let rows = rows(&format!("|{header}|\n|-|-|-|\n|4000|a|b|\n|FailedOperation|c|d|\n"));
        assert_eq!(rows.len(), 2, "{header}");
        assert_eq!((description(&rows[0]), rows[0].solution()), ("a", Some("b")), "{header}");
    }
}

#[test]
fn generic_words_need_a_context_in_each_language() {
    for (context, header) in [
        ("エラーコード", "コード|説明"),
        ("警告コード", "値|説明"),
        ("リターンコード", "値|説明"),
        ("오류 코드", "코드|설명"),
        ("경고 코드", "값|설명"),
        ("반환 코드", "값|설명"),
        ("에러 코드 설명", "상태 코드|설명"),
        ("Códigos de erro", "Código|Descrição"),
        ("Kode Kesalahan", "Kode|Deskripsi"),
        ("Warning Codes", "Code|Description"),
    ] {
        let table = format!("|{header}|\n|-|-|\n|1|a|\n|2|b|\n");
        assert_eq!(codes(&format!("## {context}\n\n{table}")), ["1", "2"], "{context}: {header}");
        assert_eq!(codes(&format!("## Demo\n\n{table}")), [""; 0], "{header}");
    }
}

#[test]
fn numbers_are_codes_and_symbols_their_names_in_each_language() {
    for (context, header) in [
        ("错误码", "符号|值|含义"),
        ("Warning Codes", "Code|Value|Description"),
        ("エラーコード", "記号|値|意味"),
        ("一般", "エラーコード名|エラーコードの値|説明"),
        ("오류 코드", "코드|값|설명"),
        ("일반", "에러 코드 명칭|에러 코드 값|의미"),
        ("Geral", "Nome do código de erro|Valor do código de erro|Descrição"),
        ("Umum", "Nama Kode Kesalahan|Nilai Kode Kesalahan|Deskripsi"),
    ] {
        let rows = rows(&format!("## {context}\n\n|{header}|\n|-|-|-|\n|ERR_A|-1|a|\n|ERR_B|-2|b|\n"));
        let read: Vec<_> = rows.iter().map(|row| (row.code.as_str(), row.name(), description(row))).collect();
        assert_eq!(read, [("-1", Some("ERR_A"), "a"), ("-2", Some("ERR_B"), "b")], "{context}: {header}");
    }
}

#[test]
fn parameters_are_none_in_each_language() {
    for header in
        ["パラメータ|タイプ|説明", "매개변수|유형|설명", "Parâmetro|Tipo|Descrição", "Parameter|Tipe|Deskripsi"]
    {
        let table = format!(
            "## エラーコード 오류 코드 Códigos de erro\n\n|{header}|\n|-|-|-|\n|errorCode|Integer|a|\n|errorMsg|String|b|\n"
        );
        assert_eq!(codes(&table), [""; 0], "{header}");
    }
}

#[test]
fn notes_are_known_in_each_language() {
    for note in ["その他", "なし", "기타", "없음", "Outros", "Nenhum", "Kesalahan lainnya", "Tidak ada", "其它", "–"]
    {
        let Reading { catalog, problems, .. } = read(&format!("|Error Code|说明|\n|-|-|\n|4000|a|\n|{note}|b|\n"));
        let table = &catalog.tables()[0];
        assert_eq!((table.rows.len(), table.notes.len(), problems.len()), (1, 1, 0), "{note}");
    }
}

#[test]
fn tencents_own_codes_need_no_header() {
    for document in [
        "|Код ошибки|Описание|\n|-|-|\n|AuthFailure.TokenFailure|Неверный токен|\n|FailedOperation|Сбой|\n",
        "|Описание|Код|\n|-|-|\n|Неверный токен|AuthFailure.TokenFailure|\n|Сбой|FailedOperation|\n",
        "|HTTP|รหัส|คำอธิบาย|\n|-|-|-|\n|401|AuthFailure.TokenFailure|Неверный токен|\n|500|FailedOperation|Сбой|\n",
        "<table><tr><td>Код<td>Описание<tr><td>AuthFailure<br>.TokenFailure<td>Неверный токен<tr><td>FailedOperation<td>Сбой</table>",
        // The heading speaks of error codes, and the header of HTTP's status only.
        "# Error Codes\n\n|HTTP status|รหัส|ความหมาย|\n|-|-|-|\n|401|AuthFailure.TokenFailure|Неверный токен|\n|500|FailedOperation|Сбой|\n",
        // A number that nothing calls an error code.
        "|Value|Код|Описание|\n|-|-|-|\n|1|AuthFailure.TokenFailure|Неверный токен|\n|2|FailedOperation|Сбой|\n",
        "|Interface|Код|Описание|\n|-|-|-|\n|1|AuthFailure.TokenFailure|Неверный токен|\n|2|FailedOperation|Сбой|\n",
        "|Code|Function|Описание|\n|-|-|-|\n|AuthFailure.TokenFailure|1|Неверный токен|\n|FailedOperation|2|Сбой|\n",
    ] {
        let rows = rows(document);
        let read: Vec<(&str, &str)> = rows.iter().map(|row| (row.code.as_str(), description(row))).collect();
        assert_eq!(read, [("AuthFailure.TokenFailure", "Неверный токен"), ("FailedOperation", "Сбой")], "{document}");
    }
    assert_eq!(codes("|Код|Описание|\n|-|-|\n|AuthFailure.TokenFailure|a|\n"), ["AuthFailure.TokenFailure"]);
}

/// Without a header, or with an empty one, the first row is a row like all others.
#[test]
fn a_first_row_with_a_code_is_no_header() {
    for document in [
        "|||\n|-|-|\n|FailedOperation.A|Сбой|\n|AuthFailure|Нет доступа|\n",
        "|FailedOperation.A|Сбой|\n|-|-|\n|AuthFailure|Нет доступа|\n",
        "<table><tr><td>FailedOperation.A<td>Сбой<tr><td>AuthFailure<td>Нет доступа</table>",
        "<table><tr><td>Сбой<td>FailedOperation.A<tr><td>Нет доступа<td>AuthFailure</table>",
        "<table><tr><th><th><tr><td>FailedOperation.A<td>Сбой<tr><td>AuthFailure<td>Нет доступа</table>",
        "<table><tr><td colspan=2>Ошибки<tr><td>FailedOperation.A<td>Сбой<tr><td>AuthFailure<td>Нет доступа</table>",
    ] {
        let rows = rows(document);
        let read: Vec<(&str, &str)> = rows.iter().map(|row| (row.code.as_str(), description(row))).collect();
        assert_eq!(read, [("FailedOperation.A", "Сбой"), ("AuthFailure", "Нет доступа")], "{document}");
    }
    assert_eq!(codes("<table><tr><td>FailedOperation.A<td>Сбой</table>"), ["FailedOperation.A"]);
    // Words of headers in the first row's codes and texts mean nothing.
    let chinese = "|InvalidParameter.Type|类型|\n|-|-|\n|InvalidParameter.Reason|原因|\n";
    assert_eq!(codes(chinese), ["InvalidParameter.Type", "InvalidParameter.Reason"]);
    assert_eq!(codes("|Код|FailedOperation|\n|-|-|\n|a|b|\n|c|d|\n"), [""; 0]);
}

#[test]
fn classes_of_a_product_may_stand_among_the_common_ones() {
    let half = "|Код|Описание|\n|-|-|\n|FailedOperation.A|a|\n|InvalidDisk.Busy|b|\n|AuthFailure|c|\n|InvalidDisk.Type、Zone.X|d|\n";
    assert_eq!(codes(half), ["FailedOperation.A", "InvalidDisk.Busy", "AuthFailure", "InvalidDisk.Type", "Zone.X"]);
    for document in [
        "|Код|Описание|\n|-|-|\n|FailedOperation.A|a|\n|InvalidDisk.Busy|b|\n|InvalidZone.Full|c|\n",
        "|Код|Описание|\n|-|-|\n|FailedOperation.A|a|\n|example.com|b|\n",
        "|Код|Описание|\n|-|-|\n|FailedOperation.A|a|\n|See below. Or above|b|\n",
    ] {
        assert_eq!(codes(document), [""; 0], "{document}");
    }
}

#[test]
fn names_describe_only_where_no_text_does() {
    let named = "|Код|Имя|Описание|\n|-|-|-|\n|FailedOperation.A|ERR_A|Сбой|\n|AuthFailure.B|ERR_B|Нет|\n";
    assert_eq!(rows(named).iter().map(description).collect::<Vec<_>>(), ["Сбой", "Нет"]);
    let alone = "|Код|Имя|\n|-|-|\n|FailedOperation.A|ERR_A|\n|AuthFailure.B|ERR_B|\n";
    assert_eq!(rows(alone).iter().map(description).collect::<Vec<_>>(), ["ERR_A", "ERR_B"]);
}

#[test]
fn a_few_classes_make_no_table_of_codes() {
    for document in [
        "|Код|Описание|\n|-|-|\n|FailedOperation|a|\n",
        "|Имя|Описание|\n|-|-|\n|FailedOperation|a|\n|AuthFailure.A|b|\n|RunInstances|c|\n",
        "|Метод|Type|Описание|\n|-|-|-|\n|FailedOperation|Integer|a|\n|InternalError|Integer|b|\n",
        "|Параметр|Тип|Описание|\n|-|-|-|\n|FailedOperation|Integer|a|\n|InternalError|Array of String|b|\n",
        "|Код|Описание|\n|-|-|\n|FailedOperations.A|a|\n|Failed.FailedOperation|a|\n",
    ] {
        assert_eq!(codes(document), [""; 0], "{document}");
    }
}

#[test]
fn codes_may_stand_under_names_and_fields_where_the_heading_is_error_codes() {
    for (heading, header) in [
        ("Error Codes", "Name|Description"),
        ("3. Error codes", "Field|Description"),
        ("错误码", "参数|说明"),
        ("错误码列表", "字段|说明"),
        ("エラーコード", "パラメータ|説明"),
        ("エラーコード一覧", "名前|説明"),
        ("오류 코드", "필드|설명"),
        ("에러 코드 리스트", "매개변수|설명"),
        ("Códigos de erro", "Campo|Descrição"),
        ("2.1 Códigos de erro", "Campo|Descrição"),
        ("Kode kesalahan", "Bidang|Deskripsi"),
        ("4-2、Kode kesalahan", "Bidang|Deskripsi"),
    ] {
        let table =
            |cells: [&str; 3]| format!("|{header}|\n|-|-|\n|{}|a|\n|{}|b|\n|{}|c|\n", cells[0], cells[1], cells[2]);
        for cells in [["-1", "-2", "-3"], ["InvalidParam", "MissingCode", "CodeHasValid"]] {
            assert_eq!(codes(&format!("## {heading}\n\n{}", table(cells))), cells, "{heading}: {header}");
            assert_unread(&format!("## {heading}\n\n### Demo\n\n{}", table(cells)), heading);
        }
        for cells in [["errorCode", "errorMsg", "requestId"], ["InvalidParam", "Name", "Zone"], ["1", "a", "b"]] {
            assert_unread(&format!("## {heading}\n\n{}", table(cells)), heading);
        }
    }
    let typed = "## Error Codes\n\n|Name|Type|Description|\n|-|-|-|\n|ErrFailed|int|a|\n|ErrTimeout|int|b|\n";
    assert_eq!(codes(typed), [""; 0]);
}

#[test]
fn events_are_no_errors() {
    let events = "|Event|Description|\n|-|-|\n|FLEET_SCALING_EVENT|a|\n|FLEET_SCALING_FAILED|b|\n|FLEET_ERROR|c|\n";
    assert_eq!(codes(&format!("## Fleet events\n\n{events}")), [""; 0]);
}

/// Returns the description and the message of each row.
fn texts(document: &str) -> Vec<(String, Option<String>)> {
    rows(document)
        .into_iter()
        .map(|row| (row.description().unwrap_or_default().to_owned(), row.message().map(str::to_owned)))
        .collect()
}

#[test]
fn the_page_s_language_describes() {
    for (header, native) in [
        ("错误码|错误英文描述|错误中文描述", "参数错误"),
        ("错误码|描述|说明", "参数错误"),
        ("错误码|英文|中文", "参数错误"),
        ("错误码|英文错误信息|中文错误信息", "参数错误"),
        ("错误码|Error Message|错误信息", "参数错误"),
        ("エラーコード|説明|意味", "パラメータが不正です"),
        ("에러 코드|설명|의미", "잘못된 매개변수"),
    ] {
        let native = |english: &str| format!("{native} {english}");
        let rows = [("invalid parameter", native("A")), ("not found", native("B")), ("too many calls", native(""))];
        let of = |swap: bool| {
            let line = |[code, one, two]: [&str; 3]| {
                if swap { format!("|{code}|{two}|{one}|\n") } else { format!("|{code}|{one}|{two}|\n") }
            };
            let head: Vec<&str> = header.split('|').collect();
            let body = rows.iter().map(|(english, native)| line(["4000", english, native]));
            line([head[0], head[1], head[2]]) + "|-|-|-|\n" + &body.collect::<String>()
        };
        let expected: Vec<_> =
            rows.iter().map(|(english, native)| (native.trim().to_owned(), Some((*english).to_owned()))).collect();
        assert_eq!(texts(&of(false)), expected, "{header}");
        assert_eq!(texts(&of(true)), expected, "{header}, the other way round");
    }
}

#[test]
fn two_descriptions_in_one_language_stay_in_their_order() {
    let chinese = "|错误码|描述|说明|\n|-|-|-|\n|1|参数错误|详情|\n|2|超时|稍后|\n";
    assert_eq!(texts(chinese), [(String::from("参数错误"), None), (String::from("超时"), None)]);
    let sparse = "|错误码|描述|说明|\n|-|-|-|\n|1|bad call|参数错误|\n|2|too late||\n|3|too soon||\n";
    assert_eq!(rows(sparse).iter().map(description).collect::<Vec<_>>(), ["bad call", "too late", "too soon"]);
    let english = "|Error Code|Description|Meaning|\n|-|-|-|\n|1|bad call|d|\n|2|too late|e|\n";
    assert_eq!(texts(english), [(String::from("bad call"), None), (String::from("too late"), None)]);
}

#[test]
fn ways_to_debug_are_solutions() {
    let rows = rows("## 客户端返回码\n\n|Code|描述|调试方法|\n|-|-|-|\n|1|a|b|\n");
    assert_eq!(rows[0].solution(), Some("b"));
}

#[test]
fn any_dash_before_a_number_is_a_minus() {
    let document = "|Error Code|Description|\n|-|-|\n|–1|a|\n|—161|a|\n|−153|a|\n|–2、—3|a|\n";
    assert_eq!(codes(document), ["-1", "-161", "-153", "-2", "-3"]);
}
