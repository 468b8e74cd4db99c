//! Portuguese.

use super::language::{LATIN, Language, Order};

#[rustfmt::skip]
pub(super) const LANGUAGE: Language = Language {
    scripts: LATIN,
    order: Order::CodeFirst,

    codes: &[
        "codigodeerro", "codigosdeerro", "codigodoerro", "codigosdoerro", "codigodeerros", "codigosdeerros", "codigodoserros",
        "codigosdoserros", "codigoderetorno", "codigosderetorno", "codigodeaviso", "codigosdeaviso", "codigodealerta",
        "codigosdealerta", "codigodeadvertencia", "codigosdeadvertencia", "codigodealarme", "codigosdealarme", "codigodeexcecao",
        "codigosdeexcecao", "codigoerro", "numerodoerro", "numerodeerro",
    ],
    of_any: &["listade", "listados", "tabelade", "id"],
    of_numbers: &["valordo", "valorde", "valoresdos", "valoresde", "valor"],
    of_symbols: &["nomedo", "nomede", "nomesdos", "nomesde", "nome", "constantedo", "key", "enumeracaodo"],
    code_symbols: &[],
    modules: &["modulo"],
    business: &["negocio"],
    context: &["codigoderesposta", "codigosderesposta"],

    status_codes: &["codigodestatus", "codigosdestatus", "codigodeestado", "codigosdeestado", "codigodostatus"],
    status_ends: &["status", "estado", "http", "codigo"],
    generic: &[
        "codigo", "codigos", "erro", "erros", "codigoderesposta", "codigosderesposta", "codigoderesultado", "valorderetorno",
        "valordeenumeracao", "enumeracao", "valordoerro",
    ],
    generic_numbers: &["valor", "valores", "valordecimal", "decimal"],
    generic_symbols: &["simbolo", "nomedoerro", "nomedeerro"],

    symbols: &["nome", "chave", "macro", "identificador", "evento", "iddoevento", "nomedoevento"],
    symbol_words: &["constante"],
    prompts: &["mensagemdeerro", "mensagemdoerro", "mensagensdeerro", "mensagememingles", "descricaoemingles", "ingles"],
    messages: &["informacaodoerro", "informacoesdoerro", "informacoesdeerro"],
    message_words: &["mensagem", "mensagens"],
    descriptions: &["portugues", "detalhe", "detalhes", "detalhesdoerro", "mensagemdeerrodetalhada"],
    description_words: &["descric", "descrev", "significado", "explicac"],
    kinds: &["tipodeerro", "tipodoerro", "tiposdeerro", "categoria", "classificacao"],
    cause_words: &["motivo", "causa", "razao", "razoes"],
    solution_words: &[
        "soluc", "recomend", "sugest", "sugerid", "tratamento", "resoluc", "comoresolver", "medidas", "correcao", "acaocorretiva",
        "processamento", "metododedepuracao",
    ],
    others: &["comentario", "comentarios", "observacao", "observacoes", "hexadecimal", "valorhexadecimal"],

    types: &["tipo", "tipodedados", "tipodedado", "obrigatorio", "valorpadrao"],
    type_words: &["obrigator"],
    parameter_words: &["parametro", "campo", "funcao", "funcoes", "atributo", "propriedade", "metodo", "variavel"],

    catch_alls: &["outro", "outros", "outra", "outras", "outroserros", "outroscodigosdeerro", "padrao", "demais", "todos"],
    no_codes: &["nenhum", "nenhuma", "semcodigo", "naoaplicavel"],
};
