//! A short, complete session for tests.

pub(crate) const SHORT: &str = r#"title = "session-short"
summary = "session-short-summary"
pace = { tail = "1 s", source = "comfort" }

[[phase]]
id = "prepare"
kind = "prepare"

[[phase.step]]
id = "welcome"
say = "welcome"

[[phase.step]]
id = "gate"
say = "gate"
safety = "gate"
hold = { target = "20 s", min = "10 s", max = "30 s", source = "comfort" }

[[phase]]
id = "express"
kind = "express"
side = "first"
hold = { target = "2 min", min = "1 min", max = "3 min", source = "book" }
cadence = { rate = 15, rotate_every = "75 s", source = "comfort" }

[[phase.step]]
id = "on"
say = { side = "on" }

[[phase.step]]
id = "motion"
say = { technique = "motion" }

[[phase.step]]
id = "hurt"
say = "hurt"
safety = "hurt"


[[phase.prompt]]
id = "first-milk"
kind = "remind"
say = "first-milk"
at = "30 s"
source = "book"

[[phase.prompt]]
id = "rotate"
kind = "rotate"
say = "rotate"

[[phase.prompt]]
id = "last-minute"
kind = "last-minute"
say = "last-minute"

[[phase]]
id = "close"
kind = "close"

[[phase.step]]
id = "call"
say = "call"
safety = "call"

[[phase.step]]
id = "warm"
say = "warm"

[[phase.step]]
id = "end"
sound = "end"
"#;

pub(crate) const SOURCES: &str = r#"[book]
kind = "publication"
cite = "A book"
figure = "1 to 3 minutes"
hold = { min = "1 min", max = "3 min" }
prompt = { min = "0 s", max = "60 s" }

[comfort]
kind = "comfort"
figure = "a choice"
rate = { min = 10, max = 60 }
rotation = { min = "45 s", max = "2 min" }
tail = { min = "0.5 s", max = "4 s" }
pause = { min = "0 s", max = "60 s" }
wait = { min = "1 min", max = "10 min" }
"#;
