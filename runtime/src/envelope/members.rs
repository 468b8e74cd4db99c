//! Decides whether the members of a body are a success or an error.
//!
//! It decides after all members are read, so that the order of keys doesn't matter and the last one of duplicates counts.

use super::answer::{Answer, Success};
use super::bad::{BadEnvelope, BadEnvelopeKind};
use super::error::ApiError;
use super::forms::{Envelope, SuccessCode};
use super::reader::Value;
use super::slots::{
    DEPRECATED_WARNING, ERROR, Forms, IN_ERROR, IN_ERROR_MSG, Placed, REQUEST_ID, RESPONSE, TOP, Values,
};
use super::text::{Quoted, Text};

/// A body whose members were read.
pub(super) struct Body<'s, 'a> {
    pub(super) bytes: &'a [u8],
    pub(super) values: &'s Values<'s, 'a>,
}

impl<'a> Body<'_, 'a> {
    /// Returns the answer: that of API 3.0 if the body has a `Response`, otherwise that in the first of the other forms that fits.
    #[inline]
    pub(super) fn answer(&self, forms: &Forms<'_>) -> Result<Answer<'a>, BadEnvelope> {
        match self.values.get(RESPONSE).object() {
            Some(data) if forms.api_3 => self.answer_of_api_3(data, forms.named),
            _ => self.in_form_of(forms.named),
        }
    }

    /// Returns the answer in a `Response`. An error counts in either version of the API, that of API 3.0 first, as in Tencent's SDK for Go.
    #[inline]
    fn answer_of_api_3(&self, data: &'a [u8], forms: &[Placed<'_>]) -> Result<Answer<'a>, BadEnvelope> {
        let deprecated_warning = self.optional(self.values.get(DEPRECATED_WARNING).text())?;
        let request_id = self.optional(self.values.get(REQUEST_ID).text())?;
        let result = match self.error_of_api_3()? {
            Some((code, message)) => Err(ApiError::new(code, message, request_id)),
            None => match self.error_of_api_2(forms)? {
                Some(error) => Err(ApiError { request_id: request_id.or(error.request_id), ..error }),
                None => Ok(Success { request_id, data }),
            },
        };
        Ok(Answer { result, deprecated_warning })
    }

    /// Returns the code and the message of an `Error`, otherwise those of the `ErrorMsg` of chat models. An `Error` is one even without a code.
    #[inline]
    fn error_of_api_3(&self) -> Result<Option<(Text<'a>, Text<'a>)>, BadEnvelope> {
        let error = self.values.get(ERROR);
        let is_error = !matches!(error, Value::Absent);
        let [code, message] = if is_error { IN_ERROR } else { IN_ERROR_MSG };
        let (code, message) = (self.values.get(code).code(), self.values.get(message).text());
        match code {
            None if is_error => Err(BadEnvelope::at(BadEnvelopeKind::NoCode, self.bytes, error.start(self.bytes))),
            Some(code) if is_error || message.is_some() && code.is_integer() && !code.is_zero() => {
                let message = self.optional(message)?.unwrap_or_default();
                Ok(Some((self.text(code)?, message)))
            }
            _ => Ok(None),
        }
    }

    /// Returns the error of a body that has the form of API 2.0 as well.
    fn error_of_api_2(&self, forms: &[Placed<'_>]) -> Result<Option<ApiError<'a>>, BadEnvelope> {
        let Some(first) = forms.first().filter(|first| first.form.is_api_2()) else { return Ok(None) };
        Ok(self.in_form(first)?.and_then(|answer| answer.result.err()))
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
    #[expect(clippy::inline_always, reason = "with a call, an error takes a quarter longer")]
    fn in_form(&self, placed: &Placed<'_>) -> Result<Option<Answer<'a>>, BadEnvelope> {
        let (form, value) = (placed.form, |slot: &usize| self.values.get(*slot));
        let [code_slot, first, second, third, code_desc, request_ids @ ..] = &placed.slots;
        let code = value(code_slot).code();
        match code {
            Some(code) if form.strict && !code.is_integer() => return Ok(None),
            None if form.success != SuccessCode::Absent => return Ok(None),
            None if self.values.has(*code_slot) || self.values.has_object_of(*code_slot) => {
                return Err(self.bad(BadEnvelopeKind::NoCode));
            }
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
            _ => Ok(Success { request_id, data: self.values.get(TOP).object().unwrap_or_default() }),
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
        BadEnvelope::at(kind, self.bytes, self.values.get(TOP).start(self.bytes))
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
