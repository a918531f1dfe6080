//! `warmhands handout`: a page to print, from the shipped data and from a person's own.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use super::folder::Folder;
use super::run::{Run, warmhands};

/// The page without its head and without its pictures.
fn body(html: &str) -> String {
    let (_, body) = html.split_once("<body").unwrap();
    let mut left = format!("<body{body}");
    while let Some((before, rest)) = left.split_once("<svg") {
        let (_, after) = rest.split_once("</svg>").unwrap();
        left = format!("{before}{after}");
    }
    left
}

fn to(folder: &Path, line: &str, name: &str) -> Run {
    warmhands(&format!("handout {line} -o")).arg(folder.join(name))
}

#[test]
fn a_small_handout_has_the_gate_first_and_when_to_call_last() {
    let folder = Folder::small();
    let html = warmhands("handout small --lang en-US -o -").over(&folder).text();
    insta::assert_snapshot!(body(&html), @r#"
    <body class="one">
    <header class="row">
    <div lang="en-US" dir="ltr">
    <h1>Massage</h1>
    <p class="summary">A warm cloth and a gentle massage of both breasts, without expressing milk.</p>
    </div>
    </header>
    <main>
    <section class="gate box row">
    <div lang="en-US" dir="ltr">
    <h2>Who should call first</h2>
    <p>Please do not start, and call your doctor or midwife first, if</p>
    <ul>
    <li>you are pregnant, in any week;</li>
    <li>a breast shows redness or streaks (on brown or black skin the place may look darker or purplish, or only feel hot);</li>
    <li>you have a fever;</li>
    <li>you feel as if you had the flu.</li>
    </ul>
    <p>The session for relief is no way around this. It is for full breasts without redness, heat or fever; with any of them, only if your doctor or midwife has already told you to do it.</p>
    <p>It should never hurt. Only the edge of the areola is compressed, never the nipple, and nothing is pulled or rubbed. If it hurts, stop.</p>
    <p>This is guidance, not medical advice.</p>
    </div>
    </section>
    <div class="helps row">
    <p lang="en-US" dir="ltr">Breast massage with expressing milk by hand may help with hard, swollen breasts; when a baby is premature or fussy; when a baby has trouble latching; to raise the supply of milk; and to keep the milk going while a baby cannot be fed.</p>
    </div>
    <div class="steps">
    <section class="part">
    <div class="row">
    <h2 lang="en-US" dir="ltr">massage, both breasts</h2>
    </div>
    <ol start="1">
    <li class="card words">
    <span class="number" aria-hidden="true">1</span>
    <div class="lines" lang="en-US" dir="ltr">
    <p class="caution">Nothing here should hurt. If it does, stop, and go on more lightly only if that feels right to you.</p>
    <p>Place your hands under your breasts, one under each, and shake them gently, so that they sway loosely.</p>
    </div>
    </li>
    </ol>
    </section>
    <section class="part">
    <div class="row">
    <h2 lang="en-US" dir="ltr">closing</h2>
    </div>
    <ol start="2">
    <li class="card words">
    <span class="number" aria-hidden="true">2</span>
    <div class="lines" lang="en-US" dir="ltr">
    <p>Thank you for taking this time for yourself. Rest a little, and drink some water.</p>
    </div>
    </li>
    </ol>
    </section>
    </div>
    <section class="call box row">
    <div lang="en-US" dir="ltr">
    <h2>When to call</h2>
    <p>Call your doctor or a lactation consultant if these steps bring you no relief; if you see any redness or streaks, or have a fever or feel as if you had the flu; or if your baby cannot latch on to the breast. On brown or black skin, redness may look darker or purplish, or only feel hot.</p>
    <p class="telephone">Telephone number of the ward:</p>
    </div>
    </section>
    </main>
    <footer>
    <div class="row">
    <h2 lang="en-US" dir="ltr">Sources</h2>
    </div>
    <ul lang="en" dir="ltr">
    <li>University College London Hospitals (UCLH), hand expression leaflet; Government of New Brunswick, on expressing milk</li>
    </ul>
    <div class="row">
    <div lang="en-US" dir="ltr">
    <p>The technique follows the handout &#34;Breast Massage with Milk Expression by Hand&#34;, published by University Hospitals. The words here are our own; University Hospitals has no part in this program.</p>
    <p>Works cited there: D. Hartl and R. Cunningham, &#34;Breast Massage&#34;, Alive Magazine, January 1, 2005, updated April 24, 2015. La Leche League International, &#34;Hand Expression Technique&#34;, tear sheet from The Womanly Art of Breastfeeding, 2010. La Leche League, &#34;Expressing and Storing Milk&#34;, New Beginnings, volume 24, number 4, July and August 2007. Ruth A. Lawrence and Robert M. Lawrence, Breastfeeding: A Guide for the Medical Professional, eighth edition, Elsevier, 2016. Karen Wambach and Jan Riordan, Breastfeeding and Human Lactation, fifth edition, Jones and Bartlett, 2016. Stanford Medicine, &#34;Hand Expression of Breastmilk&#34;, retrieved August 21, 2020.</p>
    <p>English (United States): the words not yet read by a native speaker</p>
    </div>
    </div>
    </footer>
    </body>
    </html>
    "#);
}

#[test]
fn it_needs_no_voice_and_takes_two_languages() {
    let html = warmhands("handout cadence --lang english --lang ar -o -").text();
    assert!(html.contains("<html lang=\"en-US\" dir=\"ltr\">") && html.contains("<body class=\"two\">"));
    assert!(html.contains("lang=\"ar\" dir=\"rtl\""));
    let once = warmhands("handout cadence --lang en --lang en-US -o -").text();
    assert!(once.contains("<body class=\"one\">"), "one language twice is one");
    let said = warmhands("handout cadence --lang en --lang fr --lang de -o -")
        .ends(2)
        .err;
    assert!(said.contains("--lang"), "{said}");
    let said = warmhands("plan cadence --for 5m --lang en --lang fr").ends(2).err;
    assert!(said.contains("--lang"), "only a handout takes two: {said}");
}

#[test]
fn it_is_written_whole_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    to(folder.path(), "cadence", "a.html").ends(0);
    let first = fs::read(folder.path().join("a.html")).unwrap();
    assert!(first.starts_with(b"<!DOCTYPE html>"));
    to(folder.path(), "massage", "a.html").ends(3);
    assert_eq!(fs::read(folder.path().join("a.html")).unwrap(), first);
    to(folder.path(), "massage --force --large", "a.html").ends(0);
    let large = fs::read_to_string(folder.path().join("a.html")).unwrap();
    assert!(large.contains("<body class=\"one large\">"));
    for (line, name) in [
        ("cadence", "a.txt"),
        ("cadence", "a"),
        ("cadence --policy moon", "b.html"),
    ] {
        to(folder.path(), line, name).ends(2);
    }
    to(folder.path(), "nothing", "b.html").ends(3);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn the_policy_is_that_which_is_named_with_its_source() {
    let usual = warmhands("handout express --lang en-US -o -").text();
    let listed = warmhands("list policies --json").json();
    let policies = listed["policies"].as_array().unwrap();
    assert!(policies.len() > 1);
    for policy in policies {
        let (id, source) = (policy["id"].as_str().unwrap(), policy["source"].as_str().unwrap());
        let html = warmhands(&format!("handout express --lang en-US -o - --policy {id}")).text();
        assert!(html.contains(policy["title"].as_str().unwrap()), "{id}");
        assert!(html.contains(source.split(',').next().unwrap()), "{id}");
        let rows = html.matches("<th scope=\"row\">").count();
        assert_eq!(rows, policy["times"].as_array().unwrap().len(), "{id}");
        assert_eq!(html == usual, id == "cdc-term", "{id}");
    }
    assert!(
        !warmhands("handout massage --lang en-US -o -")
            .text()
            .contains("<table>"),
        "no milk"
    );
    let lines = warmhands("list policies --lang en-US").text();
    assert_eq!(lines.lines().count(), policies.len());
}

#[test]
fn the_words_of_a_person_are_words() {
    let speech = fs::read_to_string("locales/en-US/speech.ftl").unwrap();
    let speech = speech.replace("massage-shake = ", "massage-shake = <script>alert(1)</script> & ");
    let folder = Folder::small()
        .with_shipped("locales/en-US")
        .with("locales/en-US/speech.ftl", speech);
    let html = warmhands("handout small --lang en-US -o -").over(&folder).text();
    assert!(
        !html.contains("<script") && html.contains("&#60;script&#62;"),
        "{html}"
    );
    let broken = Folder::small().with("sessions/policies.toml", "[");
    warmhands("handout small -o -").over(&broken).ends(3);
    warmhands("plan small").over(&broken).ends(0);
}

#[test]
fn a_pdf_needs_a_browser_that_answers() {
    let folder = tempfile::tempdir().unwrap();
    let nowhere = folder.path().join("nowhere");
    let pdf =
        || to(folder.path(), "cadence --lang en-US", "a.pdf").env("TMPDIR", folder.path().to_str().unwrap());
    let without = pdf().env("PATH", nowhere.to_str().unwrap());
    let said = without.ends(1).err;
    assert!(said.contains(".html"), "{said}");
    for failing in ["/bin/false", "/bin/true", "/nowhere/chrome"] {
        let said = pdf().env("CHROME", failing).ends(1).err;
        assert!(said.contains(".html"), "{failing}: {said}");
    }
    let tells = folder.path().join("chrome");
    fs::write(
        &tells,
        "#!/bin/sh\necho \"$XDG_CONFIG_HOME $XDG_CACHE_HOME\" > \"$TOLD\"\n",
    )
    .unwrap();
    fs::set_permissions(&tells, fs::Permissions::from_mode(0o700)).unwrap();
    let told = folder.path().join("told");
    pdf()
        .env("CHROME", tells.to_str().unwrap())
        .env("TOLD", told.to_str().unwrap())
        .ends(1);
    let homes = fs::read_to_string(&told).unwrap();
    for home in homes.split_whitespace() {
        let inside = folder.path().to_str().unwrap();
        assert!(home.starts_with(inside) && !Path::new(home).exists(), "{homes}");
    }
    assert_eq!(homes.split_whitespace().count(), 2);
    fs::remove_file(tells).unwrap();
    fs::remove_file(told).unwrap();
    let said = pdf()
        .env("CHROME", "/bin/true")
        .env("TMPDIR", nowhere.to_str().unwrap())
        .ends(1)
        .err;
    assert!(said.contains("nowhere"), "{said}");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "nothing is left");
}
