//! What a sound server says about its devices and the stream of one process, reduced to what matters here. Pure.

use std::ffi::CStr;

use pulseaudio::protocol::port_info::PortAvailable;
use pulseaudio::protocol::{ChannelVolume, Prop, SinkInfo, SinkInputInfo, Volume};

use crate::output::DeviceEntry;

/// The server's stand-in while it has no device.
const STAND_IN: &str = "auto_null";

/// The longest name of a device, in characters.
const LONGEST_LABEL: usize = 80;

/// Where sound comes out: a device and, if it has several, the plug. A plug for headphones is one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct SoundPlace {
    /// The server's name of the device. It stays the same when the device comes back.
    pub(super) device: String,
    pub(super) plug: Option<String>,
}

/// A device as it is now.
#[derive(Debug, Clone)]
pub(super) struct ServerDevice {
    pub(super) index: u32,
    pub(super) spot: SoundPlace,
    /// The name that a person knows.
    pub(super) label: String,
    /// Plugs with nothing in them.
    pub(super) empty_plugs: Vec<String>,
    pub(super) is_silent: bool,
}

/// The stream of a process.
#[derive(Debug, Clone)]
pub(super) struct ServerStream {
    pub(super) index: u32,
    /// The index of its device, which may be gone.
    pub(super) device: u32,
    pub(super) is_silent: bool,
}

#[cfg(test)]
impl ServerStream {
    /// A stream on the device with that index.
    pub(super) fn on(device: u32) -> ServerStream {
        ServerStream {
            index: 0,
            device,
            is_silent: false,
        }
    }
}

/// All that is known of a server at one moment.
#[derive(Debug, Clone, Default)]
pub(super) struct ServerListing {
    /// `None` while it is not open.
    pub(super) stream: Option<ServerStream>,
    pub(super) devices: Vec<ServerDevice>,
}

impl ServerListing {
    /// The device on which the stream plays.
    pub(super) fn here(&self) -> Option<&ServerDevice> {
        let stream = self.stream.as_ref()?;
        self.devices.iter().find(|device| device.index == stream.device)
    }

    /// Whether nothing can be heard at `spot` any more.
    pub(super) fn lacks(&self, spot: &SoundPlace) -> bool {
        let device = self
            .devices
            .iter()
            .find(|device| device.spot.device == spot.device);
        device.is_none_or(|device| {
            spot.plug
                .as_ref()
                .is_some_and(|plug| device.empty_plugs.contains(plug))
        })
    }

    /// Reads the answers of a server. Of several streams of `process` the newest counts: the others are ending.
    pub(super) fn read(process: u32, streams: &[SinkInputInfo], sinks: &[SinkInfo]) -> ServerListing {
        let process = process.to_string();
        let own = streams
            .iter()
            .filter(|stream| property(stream, Prop::ApplicationProcessId) == process);
        ServerListing {
            stream: own.map(server_stream).max_by_key(|stream| stream.index),
            devices: sinks
                .iter()
                .map(server_device)
                .filter(|device| device.spot.device != STAND_IN)
                .collect(),
        }
    }
}

fn server_stream(stream: &SinkInputInfo) -> ServerStream {
    ServerStream {
        index: stream.index,
        device: stream.sink_index,
        is_silent: stream.muted || stream.has_volume && is_zero(&stream.cvolume),
    }
}

fn server_device(sink: &SinkInfo) -> ServerDevice {
    let has_plugs = sink.ports.len() > 1;
    let plug = sink.ports.get(sink.active_port).filter(|_| has_plugs);
    let described = plug.map_or(&sink.description, |plug| &plug.description);
    let name = sink.name.to_string_lossy();
    let label = described
        .as_ref()
        .map_or(name.clone(), |label| label.to_string_lossy());
    let empty = sink
        .ports
        .iter()
        .filter(|plug| plug.available == PortAvailable::No);
    ServerDevice {
        index: sink.index,
        label: shown(&label),
        spot: SoundPlace {
            device: name.into_owned(),
            plug: plug.map(|plug| plug.name.to_string_lossy().into_owned()),
        },
        empty_plugs: empty
            .map(|plug| plug.name.to_string_lossy().into_owned())
            .collect(),
        is_silent: sink.muted || is_zero(&sink.cvolume),
    }
}

/// A name from outside, as a screen may show it.
fn shown(label: &str) -> String {
    let short: String = label.chars().take(LONGEST_LABEL).collect();
    DeviceEntry::new(&short, "", false).name
}

fn is_zero(volume: &ChannelVolume) -> bool {
    volume.channels().iter().all(|channel| *channel == Volume::MUTED)
}

fn property(stream: &SinkInputInfo, property: Prop) -> String {
    let value = stream.props.get(property).unwrap_or_default();
    let text = CStr::from_bytes_until_nul(value).unwrap_or_default();
    text.to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use std::ffi::CString;

    use pulseaudio::protocol::Props;
    use pulseaudio::protocol::port_info::{PortDirection, PortInfo, PortType};

    use super::*;

    fn text(text: &str) -> CString {
        CString::new(text).unwrap()
    }

    fn stream(index: u32, process: &str, sink_index: u32) -> SinkInputInfo {
        let mut props = Props::new();
        props.set(Prop::ApplicationProcessId, text(process));
        SinkInputInfo {
            index,
            sink_index,
            props,
            cvolume: ChannelVolume::norm(2),
            ..SinkInputInfo::default()
        }
    }

    fn sink(index: u32, name: &str, ports: &[(&str, PortAvailable)]) -> SinkInfo {
        let port = |(name, available): &(&str, PortAvailable)| PortInfo {
            name: text(name),
            description: Some(text(&format!("the {name}"))),
            available: *available,
            dir: PortDirection::Output,
            priority: 0,
            port_type: PortType::Unknown,
            availability_group: None,
        };
        SinkInfo {
            index,
            name: text(name),
            description: Some(text(&format!("a {name}"))),
            ports: ports.iter().map(port).collect(),
            cvolume: ChannelVolume::norm(2),
            ..SinkInfo::default()
        }
    }

    #[test]
    fn the_newest_stream_of_the_process_counts() {
        let streams = [
            stream(1, "7", 0),
            stream(9, "7", 3),
            stream(12, "77", 4),
            stream(5, "7", 2),
        ];
        let sinks = [sink(3, "head", &[]), sink(4, "spk", &[])];
        let listing = ServerListing::read(7, &streams, &sinks);
        let here = listing.here().unwrap();
        assert_eq!(
            (here.spot.device.as_str(), here.label.as_str()),
            ("head", "a head")
        );
        assert!(ServerListing::read(8, &streams, &sinks).stream.is_none());
        let nowhere = ServerListing::read(7, &streams, &sinks[1..]);
        assert!(nowhere.stream.is_some() && nowhere.here().is_none());
    }

    #[test]
    fn the_plug_counts_where_a_device_has_several() {
        let plugs = [("speaker", PortAvailable::Yes), ("jack", PortAvailable::No)];
        let listing = ServerListing::read(7, &[stream(1, "7", 3)], &[sink(3, "card", &plugs)]);
        let here = listing.here().unwrap();
        assert_eq!(here.label, "the speaker");
        assert!(!listing.lacks(&here.spot));
        let plug = |plug: &str| SoundPlace {
            plug: Some(plug.to_owned()),
            ..here.spot.clone()
        };
        assert!(listing.lacks(&plug("jack")));
        assert!(!listing.lacks(&plug("unheard of")));
        let one = ServerListing::read(7, &[stream(1, "7", 3)], &[sink(3, "card", &plugs[..1])]);
        assert_eq!(one.here().unwrap().label, "a card");
    }

    #[test]
    fn the_stand_in_of_a_server_without_a_device_is_none() {
        let listing = ServerListing::read(7, &[stream(1, "7", 3)], &[sink(3, STAND_IN, &[])]);
        assert!(listing.here().is_none() && listing.devices.is_empty());
    }

    #[test]
    fn muted_or_at_zero_is_silent() {
        let loud = sink(3, "spk", &[]);
        let muted = SinkInfo {
            muted: true,
            ..loud.clone()
        };
        let zero = SinkInfo {
            cvolume: ChannelVolume::muted(2),
            ..loud.clone()
        };
        let silent = [loud, muted, zero].map(|sink| server_device(&sink).is_silent);
        assert_eq!(silent, [false, true, true]);
        let no_volume = SinkInputInfo {
            cvolume: ChannelVolume::muted(2),
            ..stream(1, "7", 3)
        };
        assert!(!server_stream(&no_volume).is_silent, "it has none");
    }

    #[test]
    fn a_name_is_short_and_steers_no_terminal() {
        let mut named = sink(3, "spk", &[]);
        named.description = Some(text(&format!("\u{1b}[2J{}", "x".repeat(500))));
        let label = server_device(&named).label;
        assert!(label.starts_with(r"\u{1b}[2Jx") && label.len() < 100, "{label}");
        named.description = None;
        assert_eq!(server_device(&named).label, "spk");
    }
}
