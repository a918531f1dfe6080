//! Faults of figures: those that sessions name, and the drawings themselves.

use super::folder::Folder;

#[test]
fn each_fault_of_a_figure_is_found() {
    let folder = Folder::quick();
    folder.put_changed("figures/rest.svg", "figures/whole.svg", "still", "still");
    folder.put_changed(
        "figures/rest.svg",
        "figures/wide.svg",
        "stroke-width:5",
        "stroke-width:1e20",
    );
    folder.put_changed(
        "figures/rest.svg",
        "figures/linked.svg",
        "<rect",
        "<image href=\"/etc/passwd\"/><rect",
    );
    folder.put_changed(
        "figures/rest.svg",
        "figures/bare.svg",
        "id=\"still\"",
        "id=\"other\"",
    );
    folder.put_changed(
        "figures/rest.svg",
        "figures/far.svg",
        "<g id=\"pose-1\" display=\"none\">",
        "<g id=\"pose-1\" display=\"none\"><path d=\"M0 0L90000 0z\" class=\"line\"/>",
    );
    folder.put_changed(
        "figures/tones.toml",
        "figures/tones.toml",
        "#d9bfa8",
        "#fff}</style>",
    );
    let found: Vec<String> = folder
        .findings("figures")
        .iter()
        .map(|found| found.split(':').next().unwrap().to_owned())
        .collect();
    let broken = ["bare", "far", "linked"].map(|name| format!("broken-figure figures/{name}.svg"));
    let rest = ["malformed figures/tones.toml", "broken-figure figures/wide.svg"].map(str::to_owned);
    assert_eq!(found, [&broken[..], &rest[..]].concat());
}
