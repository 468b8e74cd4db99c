//! The forms of answers, as data: which members hold the code, the message and the request ID, and which code is a success.

/// A form of answers: where its code, its message and its request ID are, and what a success looks like.
///
/// [`ApiError::parse`](crate::ApiError::parse) takes all forms that have a constant here. Use one of the constants to accept that form alone, or
/// describe the answers of an API of your own:
///
/// ```
/// use tencent_errors::Envelope;
///
/// const ORDERS: Envelope = Envelope::new("status.code", "status.text").success("200").request_id("trace");
///
/// let error = ORDERS.parse(br#"{"status":{"code":404,"text":"no such order"},"trace":"7f3a"}"#)?.expect("404 is not 200");
/// assert_eq!((error.code(), error.message(), error.request_id()), ("404", "no such order", Some("7f3a")));
/// assert_eq!(ORDERS.parse(br#"{"status":{"code":200},"order":{}}"#)?, None);
/// # Ok::<(), tencent_errors::BadEnvelope>(())
/// ```
///
/// The methods that name members change forms that name them: not [`API_3`](Envelope::API_3) and [`COS`](Envelope::COS), whose places are fixed.
///
/// A member is at the top of the answer, or in objects: `"code"`, `"status.code"`. A request ID, a text or a number, is also found as
/// `requestId`, `request_id` or `RequestId`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Envelope {
    pub(super) kind: Kind,
    /// The code, up to three messages, the symbol next to the code, up to four request IDs. The first message that is a text counts, and the first
    /// request ID that is a text or a number.
    pub(super) members: [Option<&'static str>; MEMBERS],
    /// The code of a success; `None` if a success has no code.
    pub(super) success: Option<&'static str>,
    /// Whether the code must be an integer, and the message a text. Other bodies have such members too.
    pub(super) strict: bool,
}

/// How many members a form may name.
pub(super) const MEMBERS: usize = 9;

/// The members of API 3.0: the code and the message of an error, those of an error of chat models, and the rest.
pub(super) const API_3: [Option<&str>; MEMBERS] = [
    Some("Response.Error.Code"),
    Some("Response.Error.Message"),
    Some("Response.ErrorMsg.Code"),
    Some("Response.ErrorMsg.Msg"),
    Some("Response.RequestId"),
    Some("Response.DeprecatedWarning"),
    Some("Response.Error"),
    Some("Response"),
    None,
];

/// How the members are found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// In `Response` and its `Error`.
    Api3,
    /// In the root element of an XML document.
    Xml,
    /// By their names.
    Named,
}

impl Envelope {
    /// Describes answers whose code is a number or a text other than zero for an error, and zero for a success.
    pub const fn new(code: &'static str, message: &'static str) -> Self {
        let [camel, snake, pascal] = [Some("requestId"), Some("request_id"), Some("RequestId")];
        let members = [Some(code), Some(message), None, None, None, None, camel, snake, pascal];
        Envelope { kind: Kind::Named, members, success: Some("0"), strict: false }
    }

    /// Names another member for the message, where answers lack the ones before. There may be three in all; a fourth one takes the third one's
    /// place.
    #[must_use]
    pub const fn or_message(mut self, path: &'static str) -> Self {
        let [_, _, second, third, ..] = &mut self.members;
        *if second.is_none() { second } else { third } = Some(path);
        self
    }

    /// Names the member for the request ID.
    #[must_use]
    pub const fn request_id(mut self, path: &'static str) -> Self {
        let [_, _, _, _, _, request_id, ..] = &mut self.members;
        *request_id = Some(path);
        self
    }

    /// Sets the code of a success, in place of zero: a text, or a number in any spelling.
    #[must_use]
    pub const fn success(self, code: &'static str) -> Self {
        Envelope { success: Some(code), ..self }
    }

    /// Makes an answer without a code a success, and any code an error.
    ///
    /// ```
    /// use tencent_errors::Envelope;
    ///
    /// const CHAT: Envelope = Envelope::new("error.code", "error.message").success_without_code();
    ///
    /// assert_eq!(CHAT.parse(br#"{"id":"1","choices":[],"error":null}"#)?, None);
    /// assert!(CHAT.parse(br#"{"error":{"code":"invalid_api_key","message":"no"}}"#)?.is_some());
    /// # Ok::<(), tencent_errors::BadEnvelope>(())
    /// ```
    #[must_use]
    pub const fn success_without_code(self) -> Self {
        Envelope { success: None, ..self }
    }

    const fn code_desc(mut self, path: &'static str) -> Self {
        let [_, _, _, _, code_desc, ..] = &mut self.members;
        *code_desc = Some(path);
        self
    }

    /// Returns whether it is that of API 2.0, which alone has a symbol next to the code.
    pub(super) const fn is_api_2(&self) -> bool {
        matches!(self.members, [_, _, _, _, Some(_), ..])
    }

    const fn of_kind(kind: Kind) -> Self {
        Envelope { kind, members: [None; MEMBERS], success: None, strict: false }
    }
}

/// The forms of the API's two versions, and of COS.
impl Envelope {
    /// API 3.0: `{"Response":{"Error":{"Code":"AuthFailure","Message":"…"},"RequestId":"…"}}`. Without an `Error`, or with `null`, it is a
    /// success.
    pub const API_3: Envelope = Envelope::of_kind(Kind::Api3);
    /// API 2.0: `{"code":4000,"message":"(2000)…","codeDesc":"InvalidParameter"}`. The code is a number or any text.
    pub const API_2: Envelope = Envelope::new("code", "message").or_message("msg").code_desc("codeDesc");
    /// COS and CI, in XML: `<Error><Code>NoSuchKey</Code><Message>…</Message><RequestId>…</RequestId></Error>`. It is never a success. Needs the
    /// feature `xml`.
    pub const COS: Envelope = Envelope::of_kind(Kind::Xml);
}

/// Lists the forms of single products, in the order in which a body is tried. A code is an integer or a text that holds one, and a message is a
/// text; a body without either has another form.
macro_rules! forms {
    ($($(#[$doc:meta])* $name:ident $code:literal $message:literal $($method:ident $member:literal)*;)*) => {
        /// The forms of single products. The code is an integer, or a text that holds one.
        impl Envelope {
            $($(#[$doc])* pub const $name: Envelope = Envelope { strict: true, ..Envelope::new($code, $message)$(.$method($member))* };)*
        }

        /// All forms, in the order in which a body is tried.
        pub(super) const FORMS: &[Envelope] =
            &[Envelope::API_3, Envelope::API_2, $(Envelope::$name,)* Envelope::COS];
    };
}

forms! {
    /// Chat (IM), and cards for devices: `{"ErrorCode":90001,"ErrorInfo":"…"}`.
    IM "ErrorCode" "ErrorInfo";
    /// The database Tcaplus: `{"ErrorCode":-261,"ErrorMsg":"…"}`.
    TCAPLUS_DB "ErrorCode" "ErrorMsg";
    /// Media and effects: `{"Code":-1,"Message":"…"}`.
    MEDIA "Code" "Message";
    /// SMS before 2019: `{"result":1014,"errmsg":"…"}`, or `msg` in place of `errmsg`.
    SMS "result" "errmsg" or_message "msg";
    /// Image recognition: `{"errorcode":-1101,"errormsg":"…"}`.
    IMAGE_RECOGNITION "errorcode" "errormsg";
    /// Blockchain: `{"retcode":-1,"retmsg":"…"}`.
    BLOCKCHAIN "retcode" "retmsg";
    /// Interactive classroom: `{"error_code":10001,"error_msg":"…"}`.
    CLASSROOM "error_code" "error_msg";
    /// The statistics of TPNS: `{"retCode":1,"errMsg":"…"}`, or `retMsg` in place of `errMsg`.
    TPNS_STATISTICS "retCode" "errMsg" or_message "retMsg";
    /// The pushes of TPNS: `{"ret_code":10101,"err_msg":"…"}`.
    TPNS "ret_code" "err_msg";
    /// Phone number protection, and functions: `{"errorCode":"-201","msg":"…"}`, where the message is also `errorMsg` or `errorMessage`.
    PHONE_NUMBER_PROTECTION "errorCode" "errorMsg" or_message "msg" or_message "errorMessage";
    /// AI box: `{"errCode":1,"errMsg":"…"}`.
    AI_BOX "errCode" "errMsg";
    /// Mini programs: `{"errcode":40165,"errmsg":"…"}`.
    MINI_PROGRAM "errcode" "errmsg";
    /// Mobile games: `{"ret":1,"msg":"…"}`.
    MOBILE_GAME "ret" "msg";
    /// Bare metal, and queues: `{"returnCode":2000,"returnMessage":"…"}`.
    BARE_METAL "returnCode" "returnMessage";
    /// Chat models: `{"error":{"code":2001,"message":"…"},"req_id":"…"}`.
    CHAT_MODEL "error.code" "error.message" request_id "req_id";
    /// The events of chat models, next to their `Choices`: `{"Choices":[],"ErrorMsg":{"Code":2001,"Msg":"…"}}`.
    CHAT_MODEL_EVENT "ErrorMsg.Code" "ErrorMsg.Msg";
    /// The DNSPod user API: `{"status":{"code":"20004","message":"…"}}`, where 1 is a success.
    DNSPOD "status.code" "status.message" success "1";
}
