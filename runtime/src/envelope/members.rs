//! Decides whether the members of a body are a success or an error.
//!
//! It decides after all members are read, so that the order of keys doesn't matter and the last one of duplicates counts.

use super::answer::{Answer, Success};
use super::bad::{BadEnvelope, BadEnvelopeKind};
use super::error::ApiError;
use super::forms::{Envelope, SuccessCode};
use super::slots::{Placed, Slots};
use super::text::{self, Quoted, Text};
use super::value::Value;

/// The object `Response` of API 3.0.
#[derive(Default)]
pub(super) struct Response<'a> {
    pub(super) json: &'a [u8],
    pub(super) error: Option<Failure<'a>>,
    /// The `ErrorMsg` of chat models.
    pub(super) error_msg: Option<Failure<'a>>,
    pub(super) request_id: Value<'a>,
    pub(super) deprecated_warning: Value<'a>,
}

/// The value of `Error`, if not `null`. It is an error even without a code.
pub(super) struct Failure<'a> {
    pub(super) start: usize,
    pub(super) code: Value<'a>,
    pub(super) message: Value<'a>,
}

/// A body whose members were read.
pub(super) struct Body<'s, 'a> {
    /// The body.
    pub(super) bytes: &'a [u8],
    /// The object in it that is the answer.
    pub(super) json: &'a [u8],
    pub(super) slots: &'s Slots<'s, 'a>,
}

impl<'a> Body<'_, 'a> {
    /// Returns the answer: that of API 3.0 if the body has a `Response`, otherwise that in the first of `forms` that fits. An error counts in
    /// either version of the API, that of API 3.0 first, as in Tencent's SDK for Go.
    #[inline]
    pub(super) fn answer(
        &self,
        response: Option<Response<'a>>,
        forms: &[Placed<'_>],
    ) -> Result<Answer<'a>, BadEnvelope> {
        let Some(response) = response else { return self.in_form_of(forms) };
        let deprecated_warning = self.optional(response.deprecated_warning.text())?;
        let request_id = self.optional(response.request_id.text())?;
        let result = match response.error.or(response.error_msg.filter(Failure::is_chat_error)) {
            Some(failure) => Err(self.failure(&failure, request_id)?),
            None => match self.error_of_api_2(forms)? {
                Some(error) => Err(ApiError { request_id: request_id.or(error.request_id), ..error }),
                None => Ok(Success { request_id, data: response.json }),
            },
        };
        Ok(Answer { result, deprecated_warning })
    }

    /// Returns the error of a body that has the form of API 2.0 as well.
    fn error_of_api_2(&self, forms: &[Placed<'_>]) -> Result<Option<ApiError<'a>>, BadEnvelope> {
        let Some(first) = forms.first().filter(|first| first.form.is_api_2()) else { return Ok(None) };
        Ok(self.in_form(first)?.and_then(|answer| answer.result.err()))
    }

    #[inline]
    fn failure(&self, failure: &Failure<'a>, request_id: Option<Text<'a>>) -> Result<ApiError<'a>, BadEnvelope> {
        let Some(code) = failure.code.code() else {
            return Err(BadEnvelope::at(BadEnvelopeKind::NoCode, self.bytes, failure.start));
        };
        let message = self.optional(failure.message.text())?.unwrap_or_default();
        Ok(ApiError { is_api_2: false, code: self.text(code)?, message, code_desc: None, request_id })
    }

    /// Returns the answer in the first form that fits.
    #[inline(never)]
    fn in_form_of(&self, forms: &[Placed<'_>]) -> Result<Answer<'a>, BadEnvelope> {
        for form in forms {
            if let Some(answer) = self.in_form(form)? {
                return Ok(answer);
            }
        }
        Err(self.bad(BadEnvelopeKind::NotEnvelope))
    }

    /// Returns the answer in a form; `None` if the body doesn't have it.
    #[inline(always)]
    #[expect(clippy::inline_always, reason = "as for `Value::read`")]
    fn in_form(&self, placed: &Placed<'_>) -> Result<Option<Answer<'a>>, BadEnvelope> {
        let (form, value) = (placed.form, |slot: &usize| self.slots.get(*slot));
        let [code_slot, first, second, third, code_desc, request_ids @ ..] = &placed.slots;
        let code = value(code_slot).code();
        let has = |slot| !matches!(value(slot), Value::Absent);
        match code {
            Some(code) if form.strict && !code.is_integer() => return Ok(None),
            None if form.success != SuccessCode::Absent => return Ok(None),
            None if has(code_slot) || has(&placed.around) => return Err(self.bad(BadEnvelopeKind::NoCode)),
            _ => {}
        }
        let message = [first, second, third].into_iter().find_map(|slot| value(slot).text());
        if form.strict && message.is_none() {
            return Ok(None);
        }
        let request_id = self.optional(request_ids.iter().find_map(|slot| value(slot).code()))?;
        let result = match code {
            Some(code) if !form.is_success(&code) => Err(ApiError {
                is_api_2: form.is_api_2(),
                code: self.text(code)?,
                message: self.optional(message)?.unwrap_or_default(),
                code_desc: self.optional(value(code_desc).text())?,
                request_id,
            }),
            _ => Ok(Success { request_id, data: self.json }),
        };
        Ok(Some(Answer { result, deprecated_warning: None }))
    }

    #[inline]
    fn text(&self, quoted: Quoted<'a>) -> Result<Text<'a>, BadEnvelope> {
        quoted.text(self.bytes)
    }

    #[inline]
    fn optional(&self, quoted: Option<Quoted<'a>>) -> Result<Option<Text<'a>>, BadEnvelope> {
        quoted.map(|quoted| self.text(quoted)).transpose()
    }

    /// Reports the object as a whole.
    #[cold]
    fn bad(&self, kind: BadEnvelopeKind) -> BadEnvelope {
        BadEnvelope::at(kind, self.bytes, text::place(self.json, self.bytes))
    }
}

impl Failure<'_> {
    /// Returns whether this `ErrorMsg` has the form that chat models give it.
    fn is_chat_error(&self) -> bool {
        self.message.text().is_some() && self.code.code().is_some_and(|code| code.is_integer() && !code.is_zero())
    }
}

impl Envelope {
    fn is_success(&self, code: &Quoted<'_>) -> bool {
        match self.success {
            SuccessCode::Zero => code.is_zero(),
            SuccessCode::Text(success) => code.is_code(success),
            SuccessCode::Absent => false,
        }
    }
}
