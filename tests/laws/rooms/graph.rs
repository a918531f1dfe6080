//! The files of a room, and their dependencies on one another.
//!
//! A name that comes through a re-export depends on the file that defines it, not on the one that re-exports it.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::imports::{Code, Import, read};
use super::uncommented;

/// A module by its path below the crate: `["clip", "recording"]`.
type Module = Vec<String>;

/// For each file, the files that it depends on.
pub(super) type Needs = BTreeMap<String, BTreeSet<String>>;

/// The longest chain of re-exports that is followed.
const LONGEST_CHAIN: usize = 16;

/// The files of a crate, each with its module path.
struct Crate {
    files: BTreeMap<Module, (String, Code)>,
}

/// The dependencies of each file within its own room. `files` are paths below `src/` with their code.
pub(super) fn needs(files: &[(String, String)]) -> Needs {
    let modules = files
        .iter()
        .map(|(file, code)| (module(file), (file.clone(), read(&uncommented(code)))));
    let mut house = Crate {
        files: modules.collect(),
    };
    house.leave_out_tests();
    house
        .files
        .iter()
        .map(|(module, (file, code))| (file.clone(), house.needed(module, file, code)))
        .collect()
}

/// The cycles in `needs`, each as the files along it followed by the first one again: the shortest one from every file.
pub(super) fn circles(needs: &Needs) -> Vec<Vec<String>> {
    let mut seen = BTreeSet::new();
    let found = needs.keys().filter_map(|file| way(needs, file, file));
    found
        .filter(|circle| seen.insert(circle.iter().cloned().collect::<BTreeSet<_>>()))
        .collect()
}

/// The shortest way from one file to another along what they need.
fn way(needs: &Needs, from: &str, to: &str) -> Option<Vec<String>> {
    let mut ways = VecDeque::from([vec![from.to_owned()]]);
    let mut seen = BTreeSet::new();
    while let Some(way) = ways.pop_front() {
        let last = way.last()?;
        for next in needs.get(last).into_iter().flatten() {
            let longer = [way.clone(), vec![next.clone()]].concat();
            if next == to {
                return Some(longer);
            }
            if seen.insert(next.clone()) {
                ways.push_back(longer);
            }
        }
    }
    None
}

fn module(file: &str) -> Module {
    let stem = file.trim_end_matches(".rs").trim_end_matches("/mod");
    stem.split('/').map(str::to_owned).collect()
}

impl Crate {
    /// Leaves out test-only modules and everything below them.
    fn leave_out_tests(&mut self) {
        let modules = self.files.iter();
        let tests: Vec<Module> = modules
            .flat_map(|(module, (_, code))| {
                let names = code.test_modules.iter().cloned();
                names.map(|name| [module.clone(), vec![name]].concat())
            })
            .collect();
        self.files
            .retain(|module, _| !tests.iter().any(|test| module.starts_with(test)));
    }

    /// The files of its own room that `file` depends on.
    fn needed(&self, module: &Module, file: &str, code: &Code) -> BTreeSet<String> {
        let is_needed = |import: &&Import| !import.hands_on || code.words.contains(&import.name);
        let imported = code.imports.iter().filter(is_needed).map(|import| &import.path);
        imported
            .chain(&code.paths)
            .filter_map(|path| self.resolve(module, path, LONGEST_CHAIN))
            .filter(|found| found[0] == module[0])
            .filter_map(|found| self.files.get(&found))
            .map(|(needed, _)| needed.clone())
            .filter(|needed| needed != file)
            .collect()
    }

    /// The module that defines what `path` names in `module`; none if it belongs to another crate.
    fn resolve(&self, module: &Module, path: &[String], chain: usize) -> Option<Module> {
        let (first, rest) = path.split_first()?;
        let start = match first.as_str() {
            "crate" => Vec::new(),
            "self" => module.clone(),
            "super" => module[..module.len() - 1].to_vec(),
            name => self
                .child(module, name)
                .or_else(|| self.import(module, name, chain))?,
        };
        self.walk(start, rest, chain)
    }

    /// The module that `rest` leads to from the module `at`.
    fn walk(&self, at: Module, rest: &[String], chain: usize) -> Option<Module> {
        let Some((name, rest)) = rest.split_first() else {
            return Some(at);
        };
        if name == "super" {
            return self.walk(at[..at.len() - 1].to_vec(), rest, chain);
        }
        let below = self.child(&at, name).or_else(|| self.import(&at, name, chain));
        match below {
            Some(below) => self.walk(below, rest, chain),
            // It is defined in this module.
            None => Some(at),
        }
    }

    fn child(&self, module: &Module, name: &str) -> Option<Module> {
        let child = [module.clone(), vec![name.to_owned()]].concat();
        self.files.contains_key(&child).then_some(child)
    }

    /// The module that defines what `module` imports under `name`.
    fn import(&self, module: &Module, name: &str, chain: usize) -> Option<Module> {
        let chain = chain.checked_sub(1)?;
        let (_, code) = self.files.get(module)?;
        let import = code.imports.iter().find(|import| import.name == name)?;
        // A module may re-export an item with the name of one of its children, as in `pub use compile::compile`.
        self.resolve(module, &import.path, chain)
    }
}
