//! An Ogg file with more marks of pages than it can have pages costs a bounded number of reads, and its pages are found.

use std::io::{self, Cursor, Read, Seek, SeekFrom};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use warmhands::clip::{ClipStream, Recording, decode, probe_frames};
use warmhands::units::{CHANNELS, Frames};

use super::ogg::{readable, shipped};

/// The size of the hole.
const SIZE: usize = 2 << 20;

/// What follows the false marks, so that no page is hidden among them.
static AFTER: [u8; 1 << 17] = [b'x'; 1 << 17];

/// How often a file may be read: the reader of Ogg searches by halving.
const MOST_TIMES: u64 = 100;

/// A file that counts the bytes that are read of it.
struct Counted {
    file: Cursor<Vec<u8>>,
    read: Arc<AtomicU64>,
}

impl Read for Counted {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.file.read(buffer)?;
        self.read.fetch_add(read as u64, Ordering::Relaxed);
        Ok(read)
    }
}

impl Seek for Counted {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.file.seek(to)
    }
}

/// `sound` with a hole before its last page, full of marks of pages that are none.
fn files_of_false_marks(sound: &[u8]) -> Vec<(&'static str, Vec<u8>)> {
    let last = sound.windows(4).rposition(|word| word == b"OggS").unwrap();
    let (before, after) = sound.split_at(last);
    let serial = &sound[14..18];
    let largest = [b"OggS", &[0; 22][..], &[255; 256]].concat();
    let own = [b"OggS", &[0; 10][..], serial, &[0; 8], &[255; 256]].concat();
    let forms = [
        ("marks only", b"OggS".to_vec()),
        ("headers that overlap", largest[..33].to_vec()),
        ("headers far apart", [largest.clone(), vec![b'x'; 3_000]].concat()),
        ("headers of the largest pages", largest),
        ("headers of the same stream", own),
    ];
    let file = |(form, part): (_, Vec<u8>)| {
        let marks: Vec<u8> = part.iter().copied().cycle().take(SIZE).collect();
        (form, [before, &marks, &AFTER, after].concat())
    };
    forms.into_iter().map(file).collect()
}

/// How many bytes of `file` are read by `read`.
fn bytes_read(file: &[u8], read: fn(Counted)) -> u64 {
    let count = Arc::new(AtomicU64::new(0));
    read(Counted {
        file: Cursor::new(file.to_vec()),
        read: Arc::clone(&count),
    });
    count.load(Ordering::Relaxed)
}

/// The name of a way in which a sound is read, and the way.
type Way = (&'static str, fn(Counted));

/// Every way in which a sound is read.
const WAYS: [Way; 4] = [
    ("recording", |file| {
        if let Ok(mut recording) = Recording::open(file) {
            let half = Frames(recording.frames().0 / 2);
            recording.read(half, &mut [0.0; CHANNELS]).unwrap();
        }
    }),
    ("stream", |file| {
        if let Ok(mut stream) = ClipStream::open(file) {
            let _ = stream.read(Frames(stream.frames().0 / 2), &mut [0.0; CHANNELS]);
        }
    }),
    ("clip", |file| drop(decode(file))),
    ("length", |file| drop(probe_frames(file))),
];

#[test]
fn false_marks_are_read_a_bounded_number_of_times() {
    for (form, file) in files_of_false_marks(&shipped("signals/end.ogg")) {
        for (way, read) in WAYS {
            let times = bytes_read(&file, read) / file.len() as u64;
            assert!(times <= MOST_TIMES, "{way}, {form}: {times} times");
        }
    }
}

#[test]
fn false_marks_between_two_pages_change_no_bit() {
    let sound = shipped("signals/end.ogg");
    let whole = decode(readable(&sound)).unwrap();
    for (form, file) in files_of_false_marks(&sound) {
        assert!(decode(readable(&file)).unwrap() == whole, "{form}");
    }
}
