//! Portuguese.

use super::language::{LATIN, Language, Order, Word};

#[rustfmt::skip]
pub(super) const LANGUAGE: Language = Language {
    scripts: LATIN,
    order: Order::CodeFirst,

    codes: &[
        "codigodeerro", "codigosdeerro", "codigodoerro", "codigosdoerro", "codigodeerros", "codigosdeerros", "codigodoserros",
        "codigosdoserros", "codigoderetorno", "codigosderetorno", "codigodeaviso", "codigosdeaviso", "codigodealerta", "codigosdealerta",
        "codigodeadvertencia", "codigosdeadvertencia", "codigodealarme", "codigosdealarme", "codigodeexcecao", "codigosdeexcecao",
        "codigoerro", "numerodoerro", "numerodeerro",
    ],
    of_any: &["listade", "listados", "tabelade", "id"],
    of_numbers: &["valordo", "valorde", "valoresdos", "valoresde", "valor"],
    of_symbols: &["nomedo", "nomede", "nomesdos", "nomesde", "nome", "constantedo", "key", "enumeracaodo"],
    modules: &["modulo"],
    business: &["negocio"],
    context: &["codigoderesposta", "codigosderesposta"],
    status_codes: &["codigodestatus", "codigosdestatus", "codigodeestado", "codigosdeestado", "codigodostatus"],
    status_ends: &["status", "estado", "http", "codigo"],

    headers: &[
        (Word::Generic, &[
            "codigo", "codigos", "erro", "erros", "codigoderesposta", "codigosderesposta", "codigoderesultado", "valorderetorno",
            "valordeenumeracao", "enumeracao", "valordoerro",
        ]),
        (Word::GenericNumber, &["valor", "valores", "valordecimal", "decimal"]),
        (Word::GenericSymbol, &["simbolo", "nomedoerro", "nomedeerro"]),
        (Word::Symbol, &["nome", "chave", "macro", "identificador", "evento", "iddoevento", "nomedoevento"]),
        (Word::Other, &["comentario", "comentarios", "observacao", "observacoes", "hexadecimal", "valorhexadecimal"]),
        (Word::Prompt, &["mensagemdeerro", "mensagemdoerro", "mensagensdeerro", "mensagememingles", "descricaoemingles", "ingles"]),
        (Word::Message, &["informacaodoerro", "informacoesdoerro", "informacoesdeerro"]),
        (Word::Description, &["portugues", "detalhe", "detalhes", "detalhesdoerro", "mensagemdeerrodetalhada"]),
        (Word::Kind, &["tipodeerro", "tipodoerro", "tiposdeerro", "categoria", "classificacao"]),
        (Word::Type, &["tipo", "tipodedados", "tipodedado", "obrigatorio", "valorpadrao"]),
    ],
    parts: &[
        (Word::Solution, &[
            "soluc", "recomend", "sugest", "sugerid", "tratamento", "resoluc", "comoresolver", "medidas", "correcao", "acaocorretiva",
            "processamento", "metododedepuracao",
        ]),
        (Word::Parameter, &["parametro", "campo", "funcao", "funcoes", "atributo", "propriedade", "metodo", "variavel"]),
        (Word::Type, &["obrigator"]),
        (Word::Symbol, &["constante"]),
        (Word::Cause, &["motivo", "causa", "razao", "razoes"]),
        (Word::Description, &["descric", "descrev", "significado", "explicac"]),
        (Word::Message, &["mensagem", "mensagens"]),
    ],

    notes: &[
        "outro", "outros", "outra", "outras", "outroserros", "outroscodigosdeerro", "padrao", "demais", "todos", "nenhum", "nenhuma",
        "semcodigo", "naoaplicavel",
    ],
};
