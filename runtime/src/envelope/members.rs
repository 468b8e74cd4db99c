//! Decides whether the members of a body are a success or an error.
//!
//! It decides after all members are read, so that the order of keys doesn't matter and the last one of duplicates counts.

use super::answer::Answer;
use super::bad::{BadEnvelope, BadEnvelopeKind};
use super::error::ApiError;
use super::forms::Kind;
use super::slots::{Members, Placed, TOP};
use super::text::{Quoted, Text, offset_of};

impl<'a> Members<'_, 'a> {
    /// Returns the answer: that of API 3.0 if the body has a `Response`, otherwise that in the first of the other forms that fits.
    #[inline]
    pub(super) fn answer(&self, forms: &[Placed<'_>]) -> Result<Answer<'a>, BadEnvelope> {
        if let [api_3 @ Placed { slots: [.., response, _], .. }, others @ ..] = forms
            && api_3.form.kind == Kind::Api3
            && let Some(data) = self.get(*response).object()
        {
            return self.answer_of_api_3(data, api_3, others);
        }
        self.answer_in(forms)
    }

    /// Returns the answer in a `Response`. An error counts in either version of the API, that of API 3.0 first, as in Tencent's SDK for Go.
    #[inline]
    fn answer_of_api_3(
        &self,
        data: &'a [u8],
        api_3: &Placed<'_>,
        others: &[Placed<'_>],
    ) -> Result<Answer<'a>, BadEnvelope> {
        let [code, message, chat_code, chat_message, request_id, warning, error, ..] = api_3.slots;
        let deprecated_warning = self.optional(self.get(warning).text())?;
        let request_id = self.optional(self.get(request_id).text())?;
        // An `Error` is one even without a code. The `ErrorMsg` of chat models isn't.
        let (error, message) = if let Some(error) = self.get(error).json {
            let bad = || BadEnvelope::at(BadEnvelopeKind::NoCode, self.body, offset_of(error, self.body));
            (Some(self.get(code).code().ok_or_else(bad)?), self.get(message).text())
        } else {
            let message = self.get(chat_message).text();
            let code = self.get(chat_code).code().filter(|code| code.is_integer() && !code.is_code("0"));
            (code.filter(|_| message.is_some()), message)
        };
        let error = match error {
            Some(code) => Some(ApiError::new(code.text(self.body)?, self.optional(message)?.unwrap_or_default(), None)),
            None => self.error_of_api_2(others)?,
        };
        let (result, request_id) = match error {
            Some(error) => (Err(ApiError { request_id: request_id.or(error.request_id), ..error }), None),
            None => (Ok(data), request_id),
        };
        Ok(Answer { result, request_id, deprecated_warning })
    }

    /// Returns the error of a body that has the form of API 2.0 as well.
    fn error_of_api_2(&self, forms: &[Placed<'_>]) -> Result<Option<ApiError<'a>>, BadEnvelope> {
        match forms {
            [form, ..] if form.form.is_api_2() && self.has(form.slots[0]) => {
                Ok(self.in_form(form)?.and_then(Answer::into_error))
            }
            _ => Ok(None),
        }
    }

    /// Returns the answer in the first form that fits.
    #[inline(never)]
    fn answer_in(&self, forms: &[Placed<'_>]) -> Result<Answer<'a>, BadEnvelope> {
        for form in forms.iter().filter(|form| form.form.kind == Kind::Named) {
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
        let (form, value) = (placed.form, |slot: &usize| self.get(*slot));
        let [code_slot, first, second, third, code_desc, request_ids @ ..] = &placed.slots;
        let code = value(code_slot).code();
        match code {
            Some(code) if form.strict && !code.is_integer() => return Ok(None),
            None if form.success.is_some() => return Ok(None),
            None if self.has(*code_slot) || self.has_object_of(*code_slot) => {
                return Err(self.bad(BadEnvelopeKind::NoCode));
            }
            _ => {}
        }
        let message = [first, second, third].into_iter().find_map(|slot| value(slot).text());
        if form.strict && message.is_none() {
            return Ok(None);
        }
        let request_id = self.optional(request_ids.iter().find_map(|slot| value(slot).code()))?;
        Ok(Some(match code {
            Some(code) if !form.success.is_some_and(|success| code.is_code(success)) => Answer::of_error(ApiError {
                is_api_2: form.is_api_2(),
                code: code.text(self.body)?,
                message: self.optional(message)?.unwrap_or_default(),
                code_desc: self.optional(value(code_desc).text())?,
                request_id,
            }),
            _ => {
                let data = self.get(TOP).object().unwrap_or_default();
                Answer { result: Ok(data), request_id, deprecated_warning: None }
            }
        }))
    }

    #[inline]
    fn optional(&self, quoted: Option<Quoted<'a>>) -> Result<Option<Text<'a>>, BadEnvelope> {
        quoted.map(|quoted| quoted.text(self.body)).transpose()
    }

    /// Reports the object as a whole.
    #[cold]
    fn bad(&self, kind: BadEnvelopeKind) -> BadEnvelope {
        BadEnvelope::at(kind, self.body, self.get(TOP).json.map_or(0, |json| offset_of(json, self.body)))
    }
}
