//! Indonesian.

use super::language::{LATIN, Language, Order};

#[rustfmt::skip]
pub(super) const LANGUAGE: Language = Language {
    scripts: LATIN,
    order: Order::CodeFirst,

    codes: &[
        "kodekesalahan", "kode-kodekesalahan", "kodeeror", "kodeerror", "kodegalat", "kodepengembalian", "kodepengembali",
        "kodekembali", "kodeperingatan", "kodealarm", "kodepengecualian", "kodereturn", "nomorkesalahan",
    ],
    of_any: &["daftar", "tabel", "id"],
    of_numbers: &["nilai"],
    of_symbols: &["nama", "konstanta", "key", "enum", "enumerasi"],
    code_symbols: &[],
    modules: &["modul"],
    business: &["bisnis"],
    context: &["koderespons", "kodetanggapan"],

    status_codes: &["kodestatus"],
    status_ends: &["status", "http", "kode"],
    generic: &[
        "kode", "kesalahan", "eror", "galat", "koderespons", "kodetanggapan", "kodehasil", "nilaikembali", "nilaipengembalian",
        "enumerasi", "nilaienum", "nilaienumerasi", "nilaikesalahan",
    ],
    generic_numbers: &["nilai", "desimal", "nilaidesimal"],
    generic_symbols: &["simbol", "namakesalahan", "namaeror"],

    symbols: &["nama", "kunci", "makro", "pengidentifikasi", "peristiwa", "idperistiwa", "namaperistiwa", "acara"],
    symbol_words: &["konstanta"],
    prompts: &["pesankesalahan", "pesaneror", "pesanerror", "pesanbahasainggris", "deskripsibahasainggris", "bahasainggris"],
    messages: &["informasikesalahan", "informasieror"],
    message_words: &["pesan"],
    descriptions: &["arti", "bahasaindonesia", "rincian", "detailkesalahan"],
    description_words: &["deskripsi", "keterangan", "penjelasan", "makna", "uraian"],
    kinds: &["jeniskesalahan", "tipekesalahan", "jeniseror", "kategori", "klasifikasi"],
    cause_words: &["alasan", "penyebab", "sebab"],
    solution_words: &[
        "solusi", "pemecahan", "rekomendasi", "disarankan", "saran", "penanganan", "penyelesaian", "mengatasi", "tindakan",
        "caramenangani", "metodedebug",
    ],
    others: &["heksadesimal", "nilaiheksadesimal", "catatan", "komentar"],

    types: &["tipe", "jenis", "tipedata", "jenisdata", "wajib", "diperlukan", "nilaidefault", "rentangnilai"],
    type_words: &["wajib"],
    parameter_words: &["bidang", "kolom", "fungsi", "antarmuka", "atribut", "properti", "metode", "variabel"],

    // Not "lainnya" by itself: pages list it among the codes.
    catch_alls: &["lain-lain", "kesalahanlain", "kesalahanlainnya", "kodekesalahanlainnya"],
    no_codes: &["tidakada", "tidaktersedia", "nihil"],
};
