//! What has happened to a stream, from one listing of a server to the next. Pure: its caller passes the time.

use std::time::Duration;

use crate::output::DeviceNews;

use super::listing::{ServerDevice, ServerListing, SoundPlace};

/// A device that disappears so soon after the stream was moved away from it was the reason: some servers move first.
const SOON: Duration = Duration::from_secs(1);

/// The most places that are remembered as gone.
const MOST_GONE: usize = 8;

/// Where the stream played last.
#[derive(Debug, Clone)]
struct KnownPlace {
    spot: SoundPlace,
    label: String,
}

/// A move that the server can be asked for, by its indices.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct StreamMove {
    pub(super) stream: u32,
    pub(super) device: u32,
}

/// Follows one stream.
#[derive(Debug, Default)]
pub(super) struct DeviceTracker {
    known: Option<KnownPlace>,
    /// What it was moved away from, and when.
    left: Option<(KnownPlace, Duration)>,
    /// The places that are gone, until the stream plays there again; the latest last.
    gone: Vec<SoundPlace>,
    /// The one that was lost last, unless somebody has chosen another place since.
    goes_back_to: Option<SoundPlace>,
    is_silence_told: bool,
}

impl DeviceTracker {
    /// What has happened, as `listing` shows it at `now`.
    pub(super) fn see(&mut self, now: Duration, listing: &ServerListing) -> Vec<DeviceNews> {
        // A stream that is closed will open again, and only where it does so counts.
        let Some(stream) = &listing.stream else {
            return Vec::new();
        };
        let mut news = Vec::new();
        self.left.take_if(|left| now > left.1 + SOON);
        let lost = self.lost(now, listing);
        if let Some(lost) = lost {
            news.push(DeviceNews::Gone(lost.label.into()));
            self.goes_back_to = Some(lost.spot.clone());
            self.gone.retain(|gone| *gone != lost.spot);
            self.gone.push(lost.spot);
            let too_many = self.gone.len().saturating_sub(MOST_GONE);
            self.gone.drain(..too_many);
        }
        let Some(here) = listing.here() else {
            return news;
        };
        news.extend(self.arrive(here));
        if (here.is_silent || stream.is_silent) && !self.is_silence_told {
            self.is_silence_told = true;
            news.push(DeviceNews::Silent(here.label.as_str().into()));
        }
        news
    }

    /// The device on which the stream was lost, if it is there again and the server left the stream where it is: not all
    /// servers move it back.
    pub(super) fn way_back(&self, listing: &ServerListing) -> Option<StreamMove> {
        let (place, stream) = (self.goes_back_to.as_ref()?, listing.stream.as_ref()?);
        let device = listing.devices.iter().find(|device| device.spot == *place)?;
        (device.index != stream.device).then_some(StreamMove {
            stream: stream.index,
            device: device.index,
        })
    }

    /// The device that is gone since the last listing, if there is one.
    fn lost(&mut self, now: Duration, listing: &ServerListing) -> Option<KnownPlace> {
        let here = listing.here().map(|device| &device.spot);
        if self.known.as_ref().is_some_and(|known| here != Some(&known.spot)) {
            // Without a place, the stream is on its way from one device to another.
            let before = self
                .known
                .take_if(|known| here.is_some() || listing.lacks(&known.spot))?;
            if listing.lacks(&before.spot) {
                self.left = None;
                return Some(before);
            }
            self.left = Some((before, now));
            self.goes_back_to = None;
            return None;
        }
        let is_lost = |left: &mut (KnownPlace, Duration)| listing.lacks(&left.0.spot);
        self.left.take_if(is_lost).map(|left| left.0)
    }

    /// The stream plays on `here`.
    fn arrive(&mut self, here: &ServerDevice) -> Option<DeviceNews> {
        if self.known.is_some() {
            return None;
        }
        let is_first = self.left.is_none() && self.gone.is_empty();
        self.is_silence_told = false;
        self.known = Some(KnownPlace {
            spot: here.spot.clone(),
            label: here.label.clone(),
        });
        self.goes_back_to.take_if(|place| *place == here.spot);
        let label = here.label.as_str().into();
        if let Some(at) = self.gone.iter().position(|gone| *gone == here.spot) {
            self.gone.remove(at);
            return Some(DeviceNews::Back(label));
        }
        Some(if is_first {
            DeviceNews::Placed(label)
        } else {
            DeviceNews::Moved(label)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::system::server::listing::ServerStream;

    const LATER: Duration = Duration::from_secs(60);

    /// A listing: the devices, the one on which the stream plays, and the plug where there are two.
    fn listing(devices: &[&str], here: &str) -> ServerListing {
        let device = |(index, name): (usize, &&str)| ServerDevice {
            index: index as u32,
            spot: SoundPlace {
                device: (*name).to_owned(),
                plug: None,
            },
            label: name.to_uppercase(),
            empty_plugs: Vec::new(),
            is_silent: false,
        };
        let at = devices.iter().position(|name| *name == here);
        ServerListing {
            stream: Some(ServerStream::on(at.map_or(u32::MAX, |at| at as u32))),
            devices: devices.iter().enumerate().map(device).collect(),
        }
    }

    fn card(plug: &str, empty: &[&str]) -> ServerListing {
        let mut card = listing(&["card"], "card");
        card.devices[0].label = plug.to_uppercase();
        card.devices[0].spot.plug = Some(plug.to_owned());
        card.devices[0].empty_plugs = empty.iter().map(|plug| (*plug).to_owned()).collect();
        card
    }

    /// The news of listings that are seen a minute apart, in words.
    fn told(listings: &[ServerListing]) -> Vec<String> {
        told_each(LATER, listings)
    }

    fn told_each(span: Duration, listings: &[ServerListing]) -> Vec<String> {
        let mut tracker = DeviceTracker::default();
        let mut told = Vec::new();
        for (number, listing) in (0..).zip(listings) {
            let news = tracker.see(span * number, listing);
            told.extend(news.iter().map(|news| format!("{number} {news:?}")));
        }
        told
    }

    #[test]
    fn a_device_that_vanishes_is_gone_and_may_come_back() {
        let both = |here| listing(&["head", "spk"], here);
        assert_eq!(
            told(&[
                both("head"),
                listing(&["spk"], "spk"),
                both("spk"),
                both("head"),
                both("head")
            ]),
            [
                r#"0 Placed("HEAD")"#,
                r#"1 Gone("HEAD")"#,
                r#"1 Moved("SPK")"#,
                r#"3 Back("HEAD")"#
            ]
        );
    }

    #[test]
    fn it_goes_back_to_what_was_lost_unless_a_person_chose_another_place() {
        let three = |here| listing(&["spk", "cap", "head"], here);
        let mut tracker = DeviceTracker::default();
        let mut see = |listing: &ServerListing| {
            tracker.see(LATER, listing);
            tracker.way_back(listing).map(|way| way.device)
        };
        assert_eq!(see(&three("head")), None);
        assert_eq!(see(&listing(&["spk", "cap"], "spk")), None, "it is not there");
        assert_eq!(see(&three("spk")), Some(2));
        assert_eq!(see(&three("head")), None, "it is back");
        assert_eq!(see(&three("spk")), None, "it was moved away from it");

        see(&three("head"));
        see(&listing(&["spk", "cap"], "spk"));
        assert_eq!(see(&listing(&["spk", "cap"], "cap")), None);
        assert_eq!(see(&three("cap")), None, "somebody chose that");
    }

    #[test]
    fn it_is_gone_before_the_stream_has_another_place() {
        let told = told(&[
            listing(&["head", "spk"], "head"),
            listing(&["spk"], "nowhere"),
            listing(&["spk"], "nowhere"),
            listing(&["spk"], "spk"),
        ]);
        assert_eq!(
            told,
            [r#"0 Placed("HEAD")"#, r#"1 Gone("HEAD")"#, r#"3 Moved("SPK")"#]
        );
    }

    #[test]
    fn a_server_that_moves_first_tells_of_the_loss_a_moment_later() {
        let listings = [
            listing(&["head", "spk"], "head"),
            listing(&["head", "spk"], "spk"),
            listing(&["spk"], "spk"),
        ];
        let soon = told_each(Duration::from_millis(20), &listings);
        assert_eq!(soon[1..], [r#"1 Moved("SPK")"#, r#"2 Gone("HEAD")"#]);
        let late = told(&listings);
        assert_eq!(late[1..], [r#"1 Moved("SPK")"#], "it was left long before");
    }

    #[test]
    fn what_a_person_moves_is_moved() {
        let both = |here| listing(&["head", "spk"], here);
        let told = told(&[both("spk"), both("nowhere"), both("head"), both("spk")]);
        assert_eq!(
            told,
            [r#"0 Placed("SPK")"#, r#"2 Moved("HEAD")"#, r#"3 Moved("SPK")"#]
        );
    }

    #[test]
    fn headphones_that_are_pulled_out_of_their_plug_are_gone() {
        let told = told(&[
            card("jack", &[]),
            card("speaker", &["jack"]),
            card("jack", &[]),
            card("speaker", &[]),
        ]);
        assert_eq!(
            told,
            [
                r#"0 Placed("JACK")"#,
                r#"1 Gone("JACK")"#,
                r#"1 Moved("SPEAKER")"#,
                r#"2 Back("JACK")"#,
                r#"3 Moved("SPEAKER")"#
            ]
        );
        let wrong = self::told(&[card("jack", &["jack"]), card("jack", &["jack"])]);
        assert_eq!(
            wrong,
            [r#"0 Placed("JACK")"#],
            "a plug that is in use is not empty"
        );
    }

    #[test]
    fn a_stream_that_opens_elsewhere_after_its_device_is_gone_is_told() {
        let mut closed = listing(&["spk"], "spk");
        closed.stream = None;
        let told = told(&[
            listing(&["head"], "head"),
            closed.clone(),
            listing(&["spk"], "spk"),
        ]);
        assert_eq!(told[1..], [r#"2 Gone("HEAD")"#, r#"2 Moved("SPK")"#]);
        let back = self::told(&[
            listing(&["head"], "head"),
            closed,
            listing(&["head", "spk"], "head"),
        ]);
        assert_eq!(back.len(), 1, "{back:?}");
    }

    #[test]
    fn silence_is_told_once_for_a_device() {
        let silent = |here: &str| {
            let mut silent = listing(&["head", "spk"], here);
            silent
                .devices
                .iter_mut()
                .for_each(|device| device.is_silent = true);
            silent
        };
        let loud = listing(&["head", "spk"], "head");
        let told = told(&[loud.clone(), silent("head"), loud, silent("head"), silent("spk")]);
        assert_eq!(
            told[1..],
            [r#"1 Silent("HEAD")"#, r#"4 Moved("SPK")"#, r#"4 Silent("SPK")"#]
        );
    }
}
