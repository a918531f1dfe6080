//! A connection of our own to the sound server, on which it is asked and tells of changes.
//!
//! cpal has one as well, but keeps it to itself. Nothing is waited for without an end: neither the connection, nor an
//! answer that comes byte by byte. A message of the server is bounded before it is read.

use std::fs::File;
use std::io::{self, ErrorKind, Read, Write};
use std::os::unix::net::UnixStream;
use std::time::{Duration, Instant};

use pulseaudio::protocol::{
    self, AuthParams, AuthReply, Command, CommandReply, DESCRIPTOR_SIZE, Prop, Props, ProtocolError,
    SetClientNameReply, SubscriptionMask,
};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::net::{AddressFamily, SocketAddrUnix, SocketFlags, SocketType, connect, socket_with};

/// The longest that the server may take for one answer.
const ANSWER: Duration = Duration::from_secs(2);

/// The longest message: a list of all devices with all that is known of them is a tenth of it.
const LONGEST: u32 = 1 << 20;

/// The most messages that are read to find one answer, or at once.
const MOST: usize = 1_000;

/// The only length of a cookie that servers take.
const COOKIE: usize = 256;

/// Why the server can't be asked.
#[derive(Debug, thiserror::Error)]
pub(super) enum WireError {
    #[error("there is no server on this machine")]
    NoServer,
    #[error("a message of {0} bytes")]
    TooLong(u32),
    #[error("no answer among {MOST} messages")]
    TooMany,
    #[error(transparent)]
    Io(#[from] io::Error),
    #[error(transparent)]
    Protocol(#[from] ProtocolError),
}

/// A connection on which the server knows us.
pub(super) struct Wire {
    stream: UnixStream,
    version: u16,
    sequence: u32,
    patience: Duration,
}

impl Wire {
    /// Connects to the person's server.
    pub(super) fn open() -> Result<Wire, WireError> {
        let path = pulseaudio::socket_path_from_env().ok_or(WireError::NoServer)?;
        let flags = SocketFlags::NONBLOCK | SocketFlags::CLOEXEC;
        let socket =
            socket_with(AddressFamily::UNIX, SocketType::STREAM, flags, None).map_err(io::Error::from)?;
        let address = SocketAddrUnix::new(path).map_err(io::Error::from)?;
        // A server that hangs long enough takes no more connections, and would keep a blocking one.
        connect(&socket, &address).map_err(io::Error::from)?;
        let stream = UnixStream::from(socket);
        stream.set_nonblocking(false)?;
        Wire::greet(stream, cookie(), ANSWER)
    }

    fn greet(stream: UnixStream, cookie: Vec<u8>, patience: Duration) -> Result<Wire, WireError> {
        let mut wire = Wire {
            stream,
            version: protocol::MAX_VERSION,
            sequence: 0,
            patience,
        };
        let greeting = Command::Auth(AuthParams {
            version: protocol::MAX_VERSION,
            supports_shm: false,
            supports_memfd: false,
            cookie,
        });
        let answer: AuthReply = wire.ask(&greeting)?;
        wire.version = answer.version.min(protocol::MAX_VERSION);
        let mut props = Props::new();
        props.set(Prop::ApplicationName, c"warmhands");
        let _: SetClientNameReply = wire.ask(&Command::SetClientName(props))?;
        Ok(wire)
    }

    /// Asks for an answer.
    pub(super) fn ask<T: CommandReply>(&mut self, command: &Command) -> Result<T, WireError> {
        let until = Instant::now() + self.patience;
        self.send(command, until)?;
        for _ in 0..MOST {
            let message = self.message(until)?;
            match protocol::read_reply_message(&mut &message[..], self.version) {
                Ok((_, answer)) => return Ok(answer),
                // It may tell of something before it answers.
                Err(ProtocolError::UnexpectedCommand(_)) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Err(WireError::TooMany)
    }

    /// Lets the server tell of all changes of devices and streams from now on.
    pub(super) fn subscribe(&mut self) -> Result<(), WireError> {
        let mask = SubscriptionMask::SINK
            | SubscriptionMask::SINK_INPUT
            | SubscriptionMask::SERVER
            | SubscriptionMask::CARD;
        self.tell(&Command::Subscribe(mask))
    }

    /// Asks for something that is only done or refused.
    pub(super) fn tell(&mut self, command: &Command) -> Result<(), WireError> {
        let until = Instant::now() + self.patience;
        self.send(command, until)?;
        let message = self.message(until)?;
        protocol::read_ack_message(&mut &message[..])?;
        Ok(())
    }

    /// Waits for a change for at most `span`, and returns whether there was one. All that are there count as one.
    pub(super) fn changed(&mut self, span: Duration) -> Result<bool, WireError> {
        if !self.has_message(span)? {
            return Ok(false);
        }
        let until = Instant::now() + self.patience;
        for _ in 0..MOST {
            self.message(until)?;
            if !self.has_message(Duration::ZERO)? {
                break;
            }
        }
        Ok(true)
    }

    fn has_message(&self, span: Duration) -> Result<bool, WireError> {
        let mut streams = [PollFd::new(&self.stream, PollFlags::IN)];
        match poll(&mut streams, Timespec::try_from(span).ok().as_ref()) {
            Ok(ready) => Ok(ready > 0),
            Err(rustix::io::Errno::INTR) => Ok(false),
            Err(error) => Err(io::Error::from(error).into()),
        }
    }

    fn send(&mut self, command: &Command, until: Instant) -> Result<(), WireError> {
        self.sequence += 1;
        let mut message = Vec::new();
        protocol::write_command_message(&mut message, self.sequence, command, self.version)?;
        Timed(&self.stream, until).write_all(&message)?;
        Ok(())
    }

    /// The next message, with its head.
    fn message(&self, until: Instant) -> Result<Vec<u8>, WireError> {
        let mut timed = Timed(&self.stream, until);
        let mut message = vec![0; DESCRIPTOR_SIZE];
        timed.read_exact(&mut message)?;
        let length = protocol::read_descriptor(&mut &message[..])?.length;
        if length > LONGEST {
            return Err(WireError::TooLong(length));
        }
        message.resize(DESCRIPTOR_SIZE + length as usize, 0);
        timed.read_exact(&mut message[DESCRIPTOR_SIZE..])?;
        Ok(message)
    }
}

/// Reads and writes until a moment.
struct Timed<'a>(&'a UnixStream, Instant);

impl Timed<'_> {
    fn left(&self) -> io::Result<Option<Duration>> {
        let left = self.1.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(ErrorKind::TimedOut.into());
        }
        Ok(Some(left))
    }
}

impl Read for Timed<'_> {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        self.0.set_read_timeout(self.left()?)?;
        self.0.read(bytes)
    }
}

impl Write for Timed<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.set_write_timeout(self.left()?)?;
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// The person's cookie. Servers that ask for none take any of the right length.
fn cookie() -> Vec<u8> {
    let read = || {
        let mut bytes = Vec::new();
        let file = File::open(pulseaudio::cookie_path_from_env()?).ok()?;
        file.take(COOKIE as u64 + 1).read_to_end(&mut bytes).ok()?;
        (bytes.len() == COOKIE).then_some(bytes)
    };
    read().unwrap_or_else(|| vec![0; COOKIE])
}

#[cfg(test)]
mod tests {
    use std::thread::{self, JoinHandle};

    use proptest::collection::vec;
    use proptest::prelude::*;
    use proptest::sample::Index;
    use pulseaudio::protocol::{SinkInfo, SinkInfoList};

    use super::*;
    use crate::output::system::server::listing::ServerListing;

    const LONG: Duration = Duration::from_secs(60);

    proptest! {
        #[test]
        fn a_damaged_answer_is_refused_or_read(damage in vec((any::<Index>(), any::<u8>()), 0..8)) {
            let (stream, mut other) = UnixStream::pair().unwrap();
            let sinks: SinkInfoList = vec![SinkInfo::new_dummy(7)];
            let mut answer = Vec::new();
            protocol::write_reply_message(&mut answer, 1, &sinks, 34).unwrap();
            for (at, byte) in damage {
                let at = at.index(answer.len());
                answer[at] = byte;
            }
            other.write_all(&answer).unwrap();
            other.shutdown(std::net::Shutdown::Write).unwrap();
            let mut wire = Wire { stream, version: 34, sequence: 0, patience: LONG };
            if let Ok(sinks) = wire.ask::<SinkInfoList>(&Command::GetSinkInfoList) {
                ServerListing::read(1, &[], &sinks);
            }
        }
    }

    /// A server that does `act` with the other end of a wire, and returns that.
    fn served(act: impl FnOnce(&mut UnixStream) + Send + 'static) -> (UnixStream, JoinHandle<UnixStream>) {
        let (ours, mut theirs) = UnixStream::pair().unwrap();
        let serve = move || {
            act(&mut theirs);
            theirs
        };
        (ours, thread::spawn(serve))
    }

    fn welcome(stream: &mut UnixStream) {
        let mut bytes = io::BufReader::new(stream.try_clone().unwrap());
        protocol::read_command_message(&mut bytes, protocol::MAX_VERSION).unwrap();
        let greeting = AuthReply {
            version: 34,
            ..AuthReply::default()
        };
        protocol::write_reply_message(stream, 1, &greeting, 34).unwrap();
        protocol::read_command_message(&mut bytes, 34).unwrap();
        protocol::write_reply_message(stream, 2, &SetClientNameReply { client_id: 3 }, 34).unwrap();
    }

    #[test]
    fn an_answer_is_read_and_what_comes_before_it_is_not_taken_for_one() {
        let (stream, server) = served(|stream| {
            welcome(stream);
            let sinks: SinkInfoList = vec![SinkInfo::new_dummy(7)];
            let news = Command::Started(9);
            protocol::write_command_message(stream, 9, &news, 34).unwrap();
            protocol::write_reply_message(stream, 3, &sinks, 34).unwrap();
        });
        let mut wire = Wire::greet(stream, vec![0; COOKIE], LONG).unwrap();
        let sinks: SinkInfoList = wire.ask(&Command::GetSinkInfoList).unwrap();
        assert_eq!(sinks[0].index, 7);
        server.join().unwrap();
    }

    #[test]
    fn a_server_that_hangs_or_ends_or_drips_is_left() {
        let (stream, _held) = UnixStream::pair().unwrap();
        let silent = Wire::greet(stream, vec![0; COOKIE], Duration::from_millis(1));
        assert!(matches!(silent, Err(WireError::Io(_))));

        let (stream, other) = UnixStream::pair().unwrap();
        drop(other);
        assert!(Wire::greet(stream, vec![0; COOKIE], LONG).is_err());

        let (stream, mut other) = UnixStream::pair().unwrap();
        other.write_all(&[0, 0, 0, 9]).unwrap();
        let dripping = Wire::greet(stream, vec![0; COOKIE], Duration::from_millis(1));
        assert!(matches!(dripping, Err(WireError::Io(_))));
    }

    #[test]
    fn a_message_is_bounded_before_it_is_read() {
        let (stream, mut other) = UnixStream::pair().unwrap();
        let mut head = [0; DESCRIPTOR_SIZE];
        head[..4].copy_from_slice(&u32::MAX.to_be_bytes());
        other.write_all(&head).unwrap();
        let refused = Wire::greet(stream, vec![0; COOKIE], LONG);
        assert!(matches!(refused, Err(WireError::TooLong(u32::MAX))));
    }

    #[test]
    fn all_changes_that_are_there_count_as_one() {
        let (stream, server) = served(|stream| {
            welcome(stream);
            for index in 0..20 {
                protocol::write_command_message(stream, 9, &Command::Started(index), 34).unwrap();
            }
        });
        let mut wire = Wire::greet(stream, vec![0; COOKIE], LONG).unwrap();
        let other = server.join().unwrap();
        assert!(wire.changed(LONG).unwrap());
        assert!(!wire.changed(Duration::ZERO).unwrap());
        drop(other);
        assert!(wire.changed(LONG).is_err(), "the server is gone");
    }
}
