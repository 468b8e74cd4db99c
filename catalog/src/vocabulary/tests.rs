use super::*;

/// Headers of pages, by what they mean.
type Headers = &'static [(Word, &'static [&'static str])];

fn assert_words(headers: Headers) {
    for (role, headers) in headers {
        for header in *headers {
            assert_eq!(word(header), *role, "{header}");
            assert_eq!(word(&header.replace(' ', "").to_uppercase()), *role, "{header} without spaces, in capitals");
            let full_width: String = header.chars().map(full_width).collect();
            assert_eq!(word(&full_width), *role, "{full_width}");
        }
    }
}

fn full_width(c: char) -> char {
    if c.is_ascii_graphic() { char::from_u32(u32::from(c) + 0xfee0).unwrap_or(c) } else { c }
}

#[test]
fn chinese_headers() {
    assert_words(&[
        (Word::Code, &["错误码", "錯誤碼", "错误代码", "返回码"]),
        (Word::Code, &["Code（错误码）", "業務錯誤碼 *", "错误码列表"]),
        (Word::Module, &["模块错误代码", "模块错误码", "模块 返回码："]),
        (Word::CodeNumber, &["错误码值", "错误码数值", "Error Code 值"]),
        (Word::CodeSymbol, &["错误码名称", "错误码 KEY", "英文错误码", "返回码名称", "Error Code 名称"]),
        (Word::Http, &["HTTP状态码", "HTTP 状态码", "状态码", "HTTP 错误码"]),
        (Word::Generic, &["代码", "返回值", "枚举值", "错误"]),
        (Word::GenericNumber, &["值", "数值", "十进制值"]),
        (Word::GenericSymbol, &["符号", "名称", "模块错误码（codeDesc）"]),
        (Word::Symbol, &["在 TVCCommon 中所对应的常量", "宏定义", "事件 ID"]),
        (Word::Prompt, &["英文提示", "英文描述", "英文"]),
        (Word::Message, &["返回信息", "错误信息", "提示语", "英文错误信息"]),
        (
            Word::Description,
            &[
                "描述",
                "错误描述",
                "含义说明",
                "中文",
                "中文说明",
                "错误码描述",
                "错误英文描述",
                "错误中文描述",
                "意义",
                "具体含义",
            ],
        ),
        (Word::Kind, &["错误类型", "分类", "错误码类型"]),
        (Word::Cause, &["原因", "详细实际原因", "Reason（详细实际原因）"]),
        (Word::Solution, &["处理措施", "建议方案", "处理方式", "可采取措施", "排查建议", "调试方法"]),
        (Word::CauseAndSolution, &["原因以及解决办法", "原因及建议方案"]),
        (Word::Parameter, &["参数名称", "字段", "反馈接口"]),
        (Word::Type, &["类型", "是否必选", "是否必填", "数据类型"]),
        (Word::Other, &["备注", "十六进制值", ""]),
    ]);
}

#[test]
fn english_headers() {
    assert_words(&[
        (
            Word::Code,
            &["Error Code", "Error Codes", "Return Code", "Warning Code", "errno", "errcode", "Error code*", "retcode"],
        ),
        (Word::Module, &["Module Error Code"]),
        (Word::CodeNumber, &["Error Code Value"]),
        (Word::CodeSymbol, &["Error Code Name", "Error Code Enumeration"]),
        (Word::Http, &["HTTP Status Code", "Status Code", "HTTP Status", "HTTP Error Code"]),
        (Word::Generic, &["Code", "Error"]),
        (Word::GenericNumber, &["Value"]),
        (Word::GenericSymbol, &["codeDesc"]),
        (Word::Symbol, &["Name", "Key", "Constant in TVCCommon"]),
        (Word::Prompt, &["Error Message"]),
        (Word::Message, &["Message", "errmsg"]),
        (Word::Description, &["Description", "Error Description", "Error Code Description", "Meaning", "Details"]),
        (Word::Kind, &["Error Type", "Category"]),
        (Word::Cause, &["Reason", "Cause"]),
        (Word::Solution, &["Solution", "Recommended Solution", "Handling Method", "Suggestion"]),
        (Word::CauseAndSolution, &["Cause and Solution", "Reason/Solution"]),
        (Word::Parameter, &["Parameter", "Field", "Function"]),
        (Word::Type, &["Type", "Required"]),
        (Word::Other, &["Remarks"]),
    ]);
}

#[test]
fn japanese_headers() {
    assert_words(&[
        (
            Word::Code,
            &["エラーコード", "エラーコード（ErrorCode）", "リターンコード", "警告コード", "コード（エラーコード）"],
        ),
        (Word::Module, &["モジュールエラーコード"]),
        (Word::CodeNumber, &["エラーコードの値", "エラーコード値"]),
        (Word::CodeSymbol, &["エラーコード名", "エラーコードの名称", "エラーコードの名"]),
        (
            Word::Http,
            &[
                "ステータスコード",
                "HTTPステータスコード",
                "HTTPステータス コード",
                "HTTPステータスコード（StatusCode）",
            ],
        ),
        (Word::Generic, &["コード", "列挙値", "戻り値"]),
        (Word::GenericNumber, &["値"]),
        (Word::GenericSymbol, &["名称", "記号", "モジュールエラーコード（codeDesc）"]),
        (Word::Symbol, &["TVCCommonにおいて対応する定数", "TVCConstantsにおいて対応する定数"]),
        (Word::Prompt, &["エラーメッセージ", "エラー情報"]),
        (
            Word::Description,
            &["説明", "意味", "エラー説明", "エラーの説明", "説明（ErrorMessage）", "意味の説明", "エラーコードの意味"],
        ),
        (Word::Kind, &["エラータイプ"]),
        (Word::Cause, &["原因", "エラーの原因", "エラー原因"]),
        (
            Word::Solution,
            &[
                "推奨ソリューション",
                "処理方法",
                "解決策",
                "対処方法",
                "推奨アクション",
                "処理方式",
                "対応方法",
                "提案",
                "解決方法",
                "推奨される解決策",
            ],
        ),
        (Word::CauseAndSolution, &["原因と解決策", "原因及び推奨アクション"]),
        (Word::Parameter, &["パラメータ", "パラメーター名", "フィールド"]),
        (Word::Type, &["タイプ", "データ型", "必須"]),
        (Word::Other, &["備考"]),
    ]);
}

#[test]
fn korean_headers() {
    assert_words(&[
        (Word::Code, &["오류 코드", "에러 코드", "오류 코드(ErrorCode)", "반환 코드", "경고 코드"]),
        (Word::Module, &["모듈 오류 코드"]),
        (
            Word::CodeNumber,
            &["에러코드값", "에러 코드 값", "오류코드 값", "오류 코드값", "에러코드 값", "오류 코드 값"],
        ),
        (Word::CodeSymbol, &["에러 코드 명칭", "에러 코드 이름", "오류 코드 이름", "에러코드 명칭"]),
        (Word::Http, &["상태 코드", "HTTP 상태 코드", "HTTP 상태 코드(StatusCode)"]),
        (Word::Generic, &["코드", "열거 값"]),
        (Word::GenericNumber, &["값"]),
        (Word::GenericSymbol, &["이름", "모듈 오류 코드(codeDesc)"]),
        (Word::Symbol, &["TVCCommon의 상수"]),
        (Word::Prompt, &["오류 메시지", "오류 정보"]),
        (Word::Description, &["설명", "의미", "오류 설명", "에러코드 의미", "설명(ErrorMessage)"]),
        (Word::Kind, &["오류 유형"]),
        (Word::Cause, &["원인", "오류 원인"]),
        (
            Word::Solution,
            &[
                "권장 방안",
                "처리 방식",
                "솔루션 제안",
                "권장방안",
                "제안 방안",
                "제안된 솔루션",
                "조치",
                "권장 해결 방안",
                "처리방식",
                "처리 방법",
                "권장 처리 방식",
                "처리방법",
                "솔루션",
                "처리 조치",
                "분석 및 솔루션",
                "권장 솔루션",
            ],
        ),
        (Word::CauseAndSolution, &["원인 및 권장 방안", "원인 및 제안 솔루션", "원인과 권장방안"]),
        (Word::Parameter, &["매개변수", "매개변수 설명", "필드", "파라미터 이름"]),
        (Word::Type, &["유형", "필수 여부", "데이터 유형"]),
        (Word::Other, &["비고"]),
    ]);
}

#[test]
fn portuguese_headers() {
    assert_words(&[
        (
            Word::Code,
            &[
                "Código do erro",
                "Código de erro",
                "Códigos de erro",
                "Codigo de erro",
                "Co\u{301}digo de erro",
                "Código de retorno",
            ],
        ),
        (Word::Module, &["Código de erro do módulo"]),
        (Word::CodeNumber, &["Valor do código de erro"]),
        (Word::CodeSymbol, &["Nome do código de erro"]),
        (Word::Http, &["Código de status HTTP", "Código de status", "Código de estado", "Código HTTP"]),
        (Word::Generic, &["Código", "Erro"]),
        (Word::GenericNumber, &["Valor"]),
        (Word::Symbol, &["Nome", "Constante no TVCCommon"]),
        (Word::Prompt, &["Mensagem de erro"]),
        (Word::Message, &["Mensagem"]),
        (Word::Description, &["Descrição do erro", "Descrição", "Descrição do código de erro", "Significado"]),
        (Word::Kind, &["Tipo de erro"]),
        (Word::Cause, &["Motivo", "Causa"]),
        (Word::Solution, &["Solução recomendada", "Soluções", "Método de tratamento"]),
        (Word::CauseAndSolution, &["Causa e solução"]),
        (Word::Parameter, &["Parâmetro", "Campo"]),
        (Word::Type, &["Tipo", "Obrigatório"]),
        (Word::Other, &["Comentários"]),
    ]);
}

#[test]
fn indonesian_headers() {
    assert_words(&[
        (Word::Code, &["Kode Kesalahan", "Kode Peringatan"]),
        (Word::Module, &["Kode Kesalahan Modul"]),
        (Word::CodeNumber, &["Nilai Kode Kesalahan"]),
        (Word::CodeSymbol, &["Nama Kode Kesalahan"]),
        (Word::Http, &["Kode Status HTTP", "Kode Status"]),
        (Word::Generic, &["Kode"]),
        (Word::GenericNumber, &["Nilai"]),
        (Word::Symbol, &["Nama", "Konstanta di TVCCommon"]),
        (Word::Prompt, &["Pesan Kesalahan"]),
        (Word::Message, &["Pesan"]),
        (Word::Description, &["Deskripsi", "Deskripsi Kesalahan", "Keterangan", "Arti"]),
        (Word::Kind, &["Jenis Kesalahan"]),
        (Word::Cause, &["Alasan", "Penyebab"]),
        (Word::Solution, &["Pemecahan Masalah", "Solusi yang Direkomendasikan", "Metode Penanganan"]),
        (Word::CauseAndSolution, &["Penyebab dan Solusi"]),
        (Word::Parameter, &["Bidang", "Parameter"]),
        (Word::Type, &["Tipe", "Wajib"]),
        (Word::Other, &["Catatan", "Article"]),
    ]);
}

/// Each language has the words that the others have for the same thing.
#[test]
fn words_that_all_languages_have() {
    assert_words(&[
        (Word::Code, &["报错码", "報錯碼", "錯誤代號", "告警代碼", "Alarm Code", "Alert codes", "Exception Code"]),
        (Word::Code, &["エラーコード番号", "エラー・コード", "戻り値コード", "오류 코드 번호", "알람 코드"]),
        (Word::Code, &["Código de alarme", "Código de exceção", "Kode Alarm", "Kode Pengecualian", "Kode Kembali"]),
        (Word::Generic, &["返却値", "参照値", "참조 값", "Enumeração", "Enumerasi"]),
        (
            Word::GenericNumber,
            &["10進数の値", "10進数値", "十進数", "숫자", "십진수 값", "Valor decimal", "Nilai desimal"],
        ),
        (Word::GenericSymbol, &["심볼", "シンボル", "Símbolo", "Simbol"]),
        (Word::Other, &["16進数の値", "십육진수", "Valor hexadecimal", "Nilai heksadesimal"]),
    ]);
    for text in ["响应码说明", "Response codes", "レスポンスコード", "응답 코드", "Códigos de resposta", "Kode respons"]
    {
        assert!(speaks_of_codes(text), "{text}");
    }
}

#[test]
fn context() {
    for text in [
        "下表是 错误码：",
        "Error codes",
        "Warning Codes",
        "共通エラーコード",
        "警告コード",
        "リターンコード",
        "오류 코드 설명",
        "에러코드 리스트",
        "경고 코드",
        "반환 코드",
        "Códigos de erro",
        "Kode Kesalahan",
    ] {
        assert!(speaks_of_codes(text), "{text}");
    }
    for text in ["请求参数", "Other node", "Códigos postais", "コード例", "코드 예시", "Kode sumber", ""] {
        assert!(!speaks_of_codes(text), "{text}");
    }
    for heading in [
        "4. 错误码",
        "Error Codes",
        "Common error codes",
        "エラーコード",
        "2、エラーコード一覧",
        "오류 코드",
        "3. 에러 코드 리스트",
        "Códigos de erro",
        "Lista de códigos de erro",
        "Kode Kesalahan",
        "Daftar kode kesalahan",
    ] {
        assert!(is_codes_heading(heading), "{heading}");
    }
    for heading in
        ["错误码说明与示例", "Code", "エラーコードの説明", "에러 코드 처리", "Descrição dos códigos de erro", ""]
    {
        assert!(!is_codes_heading(heading), "{heading}");
    }
    for text in
        ["业务错误码", "Module error codes", "モジュールエラーコード", "모듈 오류 코드", "Códigos de erro do módulo"]
    {
        assert!(speaks_of_modules(text), "{text}");
    }
    assert!(!speaks_of_modules("业务流程") && !speaks_of_modules("エラーコード"));
}

#[test]
fn symbols_and_classes() {
    for symbol in ["ERR_FAILED", "InValidParam", "MissingCode", "CodeHasExpired", "QAV_ERR"] {
        assert!(is_error_symbol(symbol), "{symbol}");
    }
    for symbol in ["errorCode", "errMsg", "error", "FLEET_SCALING_EVENT", "RequestId"] {
        assert!(!is_error_symbol(symbol), "{symbol}");
    }
    assert!(is_of_class("AuthFailure.TokenFailure") && is_of_class("InternalError"));
    assert!(!is_of_class("InternalErrors") && !is_of_class("Failed.AuthFailure") && !is_of_class("4000"));
}

/// All words of a language.
fn words(language: &Language) -> impl Iterator<Item = &'static str> {
    let Language { codes, of_any, of_numbers, of_symbols, modules, business, context, .. } = language;
    let Language { status_codes, status_ends, headers, parts, notes, .. } = language;
    let others = [codes, of_any, of_numbers, of_symbols, modules, business, context, status_codes, status_ends, notes];
    headers.iter().chain(*parts).map(|(_, words)| words).chain(others).flat_map(|words| words.iter().copied())
}

#[test]
fn words_are_in_the_form_in_which_they_are_compared() {
    for word in LANGUAGES.iter().flat_map(words) {
        assert_eq!(word, squeeze(word), "a word of a language: write it as on the right");
        assert!(!word.is_empty(), "an empty word is in every text");
    }
}

#[test]
fn letters_tell_the_script() {
    for (text, expected) in [
        ("1 -.", 0),
        ("az", LATIN),
        ("AZ", LATIN),
        ("ぁゟ", KANA),
        ("ァヿ", KANA),
        ("一", HAN),
        ("鿿", HAN),
        ("㐀", HAN),
        ("가", HANGUL),
        ("힣", HANGUL),
        ("é", OTHER),
        ("ошибки", OTHER),
        ("エラーcode 番号", KANA | LATIN | HAN),
    ] {
        assert_eq!(scripts(text), expected, "{text}");
    }
    assert_eq!(languages("오류").len(), 1);
    assert_eq!(languages("错误").len(), 2);
    assert_eq!(languages("123").len(), 0);
    assert_eq!(word("(错误码)"), Word::Code);
    assert_eq!(word("(描述)"), Word::Description);
}

#[test]
fn words_are_in_their_language_s_scripts() {
    for language in &LANGUAGES {
        let listed = |words: &[(Word, Words)], meaning| words.iter().find(|(word, _)| *word == meaning).unwrap().1;
        let descriptions = listed(language.parts, Word::Description);
        let generic = listed(language.headers, Word::Generic);
        for word in [language.codes, descriptions, generic, language.notes].into_iter().flatten() {
            assert!(scripts(word) & language.scripts != 0, "{word}");
        }
    }
}

#[test]
fn notes_in_each_language() {
    for word in LANGUAGES.iter().flat_map(|language| language.notes) {
        assert!(is_note(word), "{word}");
    }
    assert!(neutral::NOTES.iter().all(|note| is_note(note)) && is_note("") && is_note("その 他") && is_note("N/A"));
    assert!(is_note("ALL") && !is_note("NONE") && !is_note("no_ne") && !is_note("4000"));
}
