//! Brings words into the form in which they are compared: without differences of case, accents, widths and spaces.

use crate::text::{is_invisible, narrow};

/// Brings a text into the form for comparison: in lower case, without accents, white space, underscores, the dots between Japanese words
/// and invisible characters. Full-width letters and half-width katakana become the usual ones; a letter and its marks become one character.
///
/// Covers what documents use of Unicode's NFKC, without its tables: those would cost every user's build more than all the rest here.
pub(crate) fn squeeze(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            'a'..='z' | '0'..='9' | '\u{4e00}'..='\u{9fff}' => out.push(c),
            'A'..='Z' => out.push(c.to_ascii_lowercase()),
            ' ' | '_' => {}
            _ => push(&mut out, c),
        }
    }
    out
}

fn push(out: &mut String, c: char) {
    let c = full_width_katakana(narrow(c));
    if c.is_whitespace() || is_invisible(c) || matches!(c, '_' | '・') {
        return;
    }
    match out.chars().next_back().and_then(|last| compose(last, c)) {
        Some(composed) => {
            out.pop();
            out.push(composed);
        }
        None => out.extend(c.to_lowercase().filter(|c| !matches!(c, '\u{300}'..='\u{36f}')).map(without_accent)),
    }
}

/// Returns the usual katakana for those of half width (U+FF61 to U+FF9F); their sound marks become combining ones.
fn full_width_katakana(c: char) -> char {
    const KATAKANA: &str = "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン\u{3099}\u{309a}";
    let index = u32::from(c).checked_sub(0xff61).and_then(|index| usize::try_from(index).ok());
    index.and_then(|index| KATAKANA.chars().nth(index)).unwrap_or(c)
}

const VOICED: char = '\u{3099}';
const HALF_VOICED: char = '\u{309a}';

/// Returns one character for a kana and its sound mark, or for the parts of a Hangul syllable.
fn compose(last: char, c: char) -> Option<char> {
    match c {
        VOICED | '゛' if last == 'ウ' => Some('ヴ'),
        VOICED | '゛' => {
            behind(last, 1, "カキクケコサシスセソタチツテトハヒフヘホかきくけこさしすせそたちつてとはひふへほ")
        }
        HALF_VOICED | '゜' => behind(last, 2, "ハヒフヘホはひふへほ"),
        _ => syllable(u32::from(last), u32::from(c)),
    }
}

/// Returns the character `places` further on in Unicode, if `c` is one of `of`.
fn behind(c: char, places: u32, of: &str) -> Option<char> {
    of.contains(c).then(|| char::from_u32(u32::from(c) + places))?
}

/// Returns a Hangul syllable of a leading consonant and a vowel, or of such a syllable and a trailing consonant (The Unicode Standard,
/// section 3.12).
fn syllable(last: u32, c: u32) -> Option<char> {
    const SYLLABLES: u32 = 0xac00;
    let composed = match (last, c) {
        (0x1100..=0x1112, 0x1161..=0x1175) => SYLLABLES + ((last - 0x1100) * 21 + (c - 0x1161)) * 28,
        (SYLLABLES..=0xd7a3, 0x11a8..=0x11c2) if (last - SYLLABLES).is_multiple_of(28) => last + (c - 0x11a7),
        _ => return None,
    };
    char::from_u32(composed)
}

/// Returns the letter without its accent, for those of Western European languages.
fn without_accent(c: char) -> char {
    match c {
        'à'..='å' => 'a',
        'ç' => 'c',
        'è'..='ë' => 'e',
        'ì'..='ï' => 'i',
        'ñ' => 'n',
        'ò'..='ö' => 'o',
        'ù'..='ü' => 'u',
        'ý' | 'ÿ' => 'y',
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_spaces_and_widths_do_not_count() {
        for text in ["Error Code", "ERROR_CODE", "Ｅｒｒｏｒ　Ｃｏｄｅ", "error\u{200b}\u{a0}\ncode"] {
            assert_eq!(squeeze(text), "errorcode", "{text:?}");
        }
    }

    #[test]
    fn half_width_katakana_are_katakana() {
        assert_eq!(squeeze("ｴﾗｰ ｺｰﾄﾞ"), "エラーコード");
        assert_eq!(squeeze("ﾊﾟﾗﾒｰﾀ､ﾊﾞｰｼﾞｮﾝ､ｳﾞ｡"), "パラメータ、バージョン、ヴ。");
        assert_eq!(squeeze("｡ﾝ"), "。ン");
        assert_eq!(squeeze("エラー・コード"), squeeze("ｴﾗｰ･ｺｰﾄﾞ"));
        assert_eq!(squeeze("エラー・コード"), "エラーコード");
    }

    #[test]
    fn letters_with_marks_are_one_character() {
        assert_eq!(squeeze("コート\u{3099} 及ひ\u{3099} ハ\u{309a}"), "コード及びパ");
        assert_eq!(squeeze("\u{110b}\u{1169}\u{1105}\u{1172} \u{110f}\u{1169}\u{1103}\u{1173}"), "오류코드");
        assert_eq!(squeeze("\u{1100}\u{1161}\u{11b9}"), "값");
        assert_eq!(squeeze("\u{1100}\u{1161}\u{11b9}\u{11b9}"), "값\u{11b9}", "a syllable ends with one consonant");
        assert_eq!(squeeze("\u{3099}\u{11a8}"), "\u{3099}\u{11a8}", "marks behind nothing stay");
    }

    #[test]
    fn accents_go() {
        for text in ["Descrição do código", "DESCRIÇÃO DO CÓDIGO", "Descric\u{327}a\u{303}o do co\u{301}digo"] {
            assert_eq!(squeeze(text), "descricaodocodigo", "{text:?}");
        }
        assert_eq!(squeeze("áàâãäå éèêë íìîï ñ óòôõö úùûü ýÿ ç"), "aaaaaaeeeeiiiinooooouuuuyyc");
    }
}
