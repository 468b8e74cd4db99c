//! Indonesian.

use super::language::{LATIN, Language, Order, Word, words};

#[rustfmt::skip]
pub(super) fn language() -> Language {
    Language {
        scripts: LATIN,
        order: Order::CodeFirst,

        codes: words("\
            kodekesalahan kode-kodekesalahan kodeeror kodeerror kodegalat kodepengembalian kodepengembali kodekembali \
            kodeperingatan kodealarm kodepengecualian kodereturn nomorkesalahan"),
        of_any: words("daftar tabel id"),
        of_numbers: words("nilai"),
        of_symbols: words("nama konstanta key enum enumerasi"),
        modules: words("modul"),
        business: words("bisnis"),
        context: words("koderespons kodetanggapan"),
        status_codes: words("kodestatus"),
        status_ends: words("status http kode"),

        headers: vec![
            (Word::Generic, words("\
                kode kesalahan eror galat koderespons kodetanggapan kodehasil nilaikembali nilaipengembalian enumerasi \
                nilaienum nilaienumerasi nilaikesalahan")),
            (Word::GenericNumber, words("nilai desimal nilaidesimal")),
            (Word::GenericSymbol, words("simbol namakesalahan namaeror")),
            (Word::Symbol, words("nama kunci makro pengidentifikasi peristiwa idperistiwa namaperistiwa acara")),
            (Word::Other, words("heksadesimal nilaiheksadesimal catatan komentar")),
            (Word::Prompt, words("pesankesalahan pesaneror pesanerror pesanbahasainggris deskripsibahasainggris bahasainggris")),
            (Word::Message, words("informasikesalahan informasieror")),
            (Word::Description, words("arti bahasaindonesia rincian detailkesalahan")),
            (Word::Kind, words("jeniskesalahan tipekesalahan jeniseror kategori klasifikasi")),
            (Word::Type, words("tipe jenis tipedata jenisdata wajib diperlukan nilaidefault rentangnilai")),
        ],
        parts: vec![
            (Word::Solution, words("\
                solusi pemecahan rekomendasi disarankan saran penanganan penyelesaian mengatasi tindakan caramenangani \
                metodedebug")),
            (Word::Parameter, words("bidang kolom fungsi antarmuka atribut properti metode variabel")),
            (Word::Type, words("wajib")),
            (Word::Symbol, words("konstanta")),
            (Word::Cause, words("alasan penyebab sebab")),
            (Word::Description, words("deskripsi keterangan penjelasan makna uraian")),
            (Word::Message, words("pesan")),
        ],

        // Not words("lainnya") by itself: pages list it among the codes.
        notes: words("lain-lain kesalahanlain kesalahanlainnya kodekesalahanlainnya tidakada tidaktersedia nihil"),
    }
}
