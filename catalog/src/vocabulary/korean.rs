//! Korean. Pages write it with and without spaces; spaces don't matter.

use super::language::{HANGUL, Language, Order, Word, words};

#[rustfmt::skip]
pub(super) fn language() -> Language {
    Language {
        scripts: HANGUL,
        order: Order::CodeLast,

        codes: words("오류코드 에러코드 오류번호 에러번호 반환코드 리턴코드 경고코드 알람코드 예외코드 이상코드"),
        of_any: words("id 번호 code 리스트 목록 표"),
        of_numbers: words("값 의값 수치 숫자값 value"),
        of_symbols: words("이름 의이름 명칭 의명칭 명 key 키 name 상수 열거 기호 식별자"),
        modules: words("모듈"),
        business: words("비즈니스 업무"),
        context: words("응답코드"),
        status_codes: words("상태코드 상태코드값"),
        status_ends: words("코드 상태 코드값"),

        headers: vec![
            (Word::CodeSymbol, words("영문오류코드 영문에러코드")),
            (Word::Generic, words("코드 오류 에러 열거 열거값 반환값 리턴값 응답코드 결과코드 오류값 에러값 참고값 참조값")),
            (Word::GenericNumber, words("값 수치 숫자 숫자값 10진수 10진수값 십진수 십진수값")),
            (Word::GenericSymbol, words("기호 부호 심볼 이름 명칭 오류이름 오류명 에러이름 에러명")),
            (Word::Symbol, words("키 매크로 매크로명 열거이름 식별자 영문명 이벤트 이벤트id 이벤트이름 이벤트명")),
            (Word::Other, words("16진수 16진수값 십육진수 십육진수값 비고")),
            (Word::Prompt, words("오류정보 에러정보 오류메시지 에러메시지 영문메시지 영문설명 영문 영어 영어설명 영어메시지")),
            (Word::Message, words("반환정보 리턴정보 알림")),
            (Word::Description, words("한국어 한글 상세 상세정보 상세오류정보 오류상세 오류내용 에러내용")),
            (Word::Kind, words("오류유형 에러유형 오류타입 에러타입 오류종류 오류코드유형 에러코드유형 분류 범주 카테고리 오류분류")),
            (Word::Type, words("유형 타입 데이터유형 데이터타입 기본값 값범위 필수")),
        ],
        parts: vec![
            (Word::Solution, words("솔루션 권장 방안 처리 제안 조치 해결 대응 대처 대책 디버깅방법 건의")),
            (Word::Parameter, words("매개변수 미개변수 파라미터 필드 함수 인터페이스 변수 속성 메소드 메서드 멤버 인수")),
            (Word::Type, words("필수")),
            (Word::Symbol, words("상수")),
            (Word::Cause, words("원인 이유")),
            (Word::Description, words("설명 의미 내용 뜻 해석")),
            (Word::Message, words("메시지 메세지 정보")),
        ],

        notes: words("기타 그외 그외오류 기타오류 기타에러 기타오류코드 기타에러코드 기본 없음 없다 해당없음"),
    }
}
