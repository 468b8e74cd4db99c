//! Indonesian.

use super::language::{LATIN, Language, Order, Word};

#[rustfmt::skip]
pub(super) const LANGUAGE: Language = Language {
    scripts: LATIN,
    order: Order::CodeFirst,

    codes: &[
        "kodekesalahan", "kode-kodekesalahan", "kodeeror", "kodeerror", "kodegalat", "kodepengembalian", "kodepengembali", "kodekembali",
        "kodeperingatan", "kodealarm", "kodepengecualian", "kodereturn", "nomorkesalahan",
    ],
    of_any: &["daftar", "tabel", "id"],
    of_numbers: &["nilai"],
    of_symbols: &["nama", "konstanta", "key", "enum", "enumerasi"],
    modules: &["modul"],
    business: &["bisnis"],
    context: &["koderespons", "kodetanggapan"],
    status_codes: &["kodestatus"],
    status_ends: &["status", "http", "kode"],

    headers: &[
        (Word::Generic, &[
            "kode", "kesalahan", "eror", "galat", "koderespons", "kodetanggapan", "kodehasil", "nilaikembali", "nilaipengembalian",
            "enumerasi", "nilaienum", "nilaienumerasi", "nilaikesalahan",
        ]),
        (Word::GenericNumber, &["nilai", "desimal", "nilaidesimal"]),
        (Word::GenericSymbol, &["simbol", "namakesalahan", "namaeror"]),
        (Word::Symbol, &["nama", "kunci", "makro", "pengidentifikasi", "peristiwa", "idperistiwa", "namaperistiwa", "acara"]),
        (Word::Other, &["heksadesimal", "nilaiheksadesimal", "catatan", "komentar"]),
        (Word::Prompt, &["pesankesalahan", "pesaneror", "pesanerror", "pesanbahasainggris", "deskripsibahasainggris", "bahasainggris"]),
        (Word::Message, &["informasikesalahan", "informasieror"]),
        (Word::Description, &["arti", "bahasaindonesia", "rincian", "detailkesalahan"]),
        (Word::Kind, &["jeniskesalahan", "tipekesalahan", "jeniseror", "kategori", "klasifikasi"]),
        (Word::Type, &["tipe", "jenis", "tipedata", "jenisdata", "wajib", "diperlukan", "nilaidefault", "rentangnilai"]),
    ],
    parts: &[
        (Word::Solution, &[
            "solusi", "pemecahan", "rekomendasi", "disarankan", "saran", "penanganan", "penyelesaian", "mengatasi", "tindakan",
            "caramenangani", "metodedebug",
        ]),
        (Word::Parameter, &["bidang", "kolom", "fungsi", "antarmuka", "atribut", "properti", "metode", "variabel"]),
        (Word::Type, &["wajib"]),
        (Word::Symbol, &["konstanta"]),
        (Word::Cause, &["alasan", "penyebab", "sebab"]),
        (Word::Description, &["deskripsi", "keterangan", "penjelasan", "makna", "uraian"]),
        (Word::Message, &["pesan"]),
    ],

    // Not &["lainnya"] by itself: pages list it among the codes.
    notes: &["lain-lain", "kesalahanlain", "kesalahanlainnya", "kodekesalahanlainnya", "tidakada", "tidaktersedia", "nihil"],
};
