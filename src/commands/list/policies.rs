//! The rules on how long milk keeps, each with its source.

use serde::Serialize;

use crate::commands::app::App;
use crate::commands::failure::CommandError;
use crate::session::{Policy, Storage, StorageTime, StorageUnit};

#[derive(Serialize)]
pub(super) struct PolicyList {
    pub(super) policies: Vec<PolicyEntry>,
}

#[derive(Serialize)]
pub(super) struct PolicyEntry {
    id: String,
    title: String,
    source: Option<String>,
    times: Vec<TimeEntry>,
}

#[derive(Serialize)]
struct TimeEntry {
    storage: Storage,
    least: u64,
    most: u64,
    unit: StorageUnit,
    celsius: Option<i64>,
}

impl PolicyList {
    pub(super) fn of(app: &App) -> Result<PolicyList, CommandError> {
        let sources = app.library.sources()?;
        let entry = |policy: &Policy| PolicyEntry {
            id: policy.name.clone(),
            title: app.text(policy.title.value.as_str()),
            source: sources
                .entry(&policy.source.value)
                .and_then(|source| source.cite.clone()),
            times: policy.times.iter().map(TimeEntry::of).collect(),
        };
        let policies = app.library.policies()?;
        Ok(PolicyList {
            policies: policies.all().iter().map(entry).collect(),
        })
    }
}

impl TimeEntry {
    fn of(time: &StorageTime) -> TimeEntry {
        TimeEntry {
            storage: time.storage,
            least: time.least,
            most: time.most,
            unit: time.unit,
            celsius: time.celsius,
        }
    }
}

impl PolicyEntry {
    pub(super) fn line(&self) -> String {
        format!("{:<12}  {}\n", self.id, self.title)
    }
}
