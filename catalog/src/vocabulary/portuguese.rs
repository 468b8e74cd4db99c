//! Portuguese.

use super::language::{LATIN, Language, Order, Word, words};

#[rustfmt::skip]
pub(super) fn language() -> Language {
    Language {
        scripts: LATIN,
        order: Order::CodeFirst,

        codes: words("\
            codigodeerro codigosdeerro codigodoerro codigosdoerro codigodeerros codigosdeerros codigodoserros \
            codigosdoserros codigoderetorno codigosderetorno codigodeaviso codigosdeaviso codigodealerta codigosdealerta \
            codigodeadvertencia codigosdeadvertencia codigodealarme codigosdealarme codigodeexcecao codigosdeexcecao \
            codigoerro numerodoerro numerodeerro"),
        of_any: words("listade listados tabelade id"),
        of_numbers: words("valordo valorde valoresdos valoresde valor"),
        of_symbols: words("nomedo nomede nomesdos nomesde nome constantedo key enumeracaodo"),
        modules: words("modulo"),
        business: words("negocio"),
        context: words("codigoderesposta codigosderesposta"),
        status_codes: words("codigodestatus codigosdestatus codigodeestado codigosdeestado codigodostatus"),
        status_ends: words("status estado http codigo"),

        headers: vec![
            (Word::Generic, words("\
                codigo codigos erro erros codigoderesposta codigosderesposta codigoderesultado valorderetorno \
                valordeenumeracao enumeracao valordoerro")),
            (Word::GenericNumber, words("valor valores valordecimal decimal")),
            (Word::GenericSymbol, words("simbolo nomedoerro nomedeerro")),
            (Word::Symbol, words("nome chave macro identificador evento iddoevento nomedoevento")),
            (Word::Other, words("comentario comentarios observacao observacoes hexadecimal valorhexadecimal")),
            (Word::Prompt, words("mensagemdeerro mensagemdoerro mensagensdeerro mensagememingles descricaoemingles ingles")),
            (Word::Message, words("informacaodoerro informacoesdoerro informacoesdeerro")),
            (Word::Description, words("portugues detalhe detalhes detalhesdoerro mensagemdeerrodetalhada")),
            (Word::Kind, words("tipodeerro tipodoerro tiposdeerro categoria classificacao")),
            (Word::Type, words("tipo tipodedados tipodedado obrigatorio valorpadrao")),
        ],
        parts: vec![
            (Word::Solution, words("\
                soluc recomend sugest sugerid tratamento resoluc comoresolver medidas correcao acaocorretiva processamento \
                metododedepuracao")),
            (Word::Parameter, words("parametro campo funcao funcoes atributo propriedade metodo variavel")),
            (Word::Type, words("obrigator")),
            (Word::Symbol, words("constante")),
            (Word::Cause, words("motivo causa razao razoes")),
            (Word::Description, words("descric descrev significado explicac")),
            (Word::Message, words("mensagem mensagens")),
        ],

        notes: words("\
            outro outros outra outras outroserros outroscodigosdeerro padrao demais todos nenhum nenhuma semcodigo \
            naoaplicavel"),
    }
}
