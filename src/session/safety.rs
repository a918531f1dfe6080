//! The safety lines of a session: who should call first, that it must not hurt, when to call.

use std::collections::BTreeSet;

use super::{Content, PromptKind, Session};
use crate::locale::MessageId;

impl Session {
    /// Every message that a safety step or a prompt about pain can speak.
    pub fn safety_lines(&self) -> BTreeSet<MessageId> {
        let of_phase = |phase: &super::Phase| {
            let steps = phase.steps.iter().filter(|step| step.safety.is_some());
            let said = steps.filter_map(|step| match &step.content {
                Content::Say(line) => Some(&line.value),
                Content::Sound(_) => None,
            });
            let prompts = phase.rhythm.iter().flat_map(|rhythm| &rhythm.prompts);
            let hurt = prompts.filter(|prompt| prompt.kind == PromptKind::Hurt);
            let lines = said.chain(hurt.map(|prompt| &prompt.line.value));
            lines
                .flat_map(|line| line.messages(phase.side))
                .collect::<Vec<_>>()
        };
        self.phases.iter().flat_map(of_phase).collect()
    }
}
