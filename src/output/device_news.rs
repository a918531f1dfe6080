//! What a sound server did with the sound of this program, without being asked by it.

use std::sync::Arc;

/// A change of the device that is heard. Each names a device as a person knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeviceNews {
    /// It plays on this device, which is known for the first time.
    Placed(Arc<str>),
    /// The device on which it played is gone. The server moves the sound to another one, if there is one.
    Gone(Arc<str>),
    /// It plays on this device now: a person or the server moved it.
    Moved(Arc<str>),
    /// It plays again on the device that was gone.
    Back(Arc<str>),
    /// Nothing is heard: the device is muted, or its volume is zero. Told once for a device.
    Silent(Arc<str>),
}
