//! Values of resources: IDs, times, and enums that accept values of later API versions.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Declares a string type for each kind of ID, so that the compiler distinguishes a project's from a database's.
macro_rules! id {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// The ID as the service writes it.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<String> for $name {
            fn from(id: String) -> Self {
                $name(id)
            }
        }

        impl From<&str> for $name {
            fn from(id: &str) -> Self {
                $name(id.to_owned())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

id! {
    /// ID of a workspace in the API.
    WorkspaceId;
    /// ID of a project in the API.
    ProjectId;
    /// ID of a database in the API.
    DatabaseId;
    /// ID of a backup in the API.
    BackupId;
    /// ID of a connection in the API.
    ConnectionId;
    /// ID of an integration in the API.
    IntegrationId;
    /// ID of a service token in the API.
    ServiceTokenId;
}

/// Declares an enum of the contract that keeps unknown values.
macro_rules! open_enum {
    ($($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $text:literal,)* })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(from = "String", into = "String")]
        pub enum $name {
            $($(#[$vdoc])* $variant,)*
            /// A value that this version does not know.
            Other(String),
        }

        impl $name {
            /// The known values, in the contract's order.
            pub const KNOWN: &[&str] = &[$($text),*];

            /// The value as the service writes it.
            pub fn as_str(&self) -> &str {
                match self {
                    $($name::$variant => $text,)*
                    $name::Other(text) => text,
                }
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $($text => $name::$variant,)*
                    _ => $name::Other(text.to_owned()),
                }
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                text.as_str().into()
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> String {
                value.as_str().to_owned()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }
    )*};
}

open_enum! {
    /// Billing plan of a workspace.
    Plan {
        /// The plan named "Free", without charge.
        Free = "free",
        /// The plan named "Pro".
        Pro = "pro",
        /// The plan named "Business".
        Business = "business",
        /// The plan named "Enterprise".
        Enterprise = "enterprise",
    }

    /// Region that a database runs in.
    Region {
        /// North Virginia, USA; both contracts.
        UsEast1 = "us-east-1",
        /// Northern California, USA; live contract.
        UsWest1 = "us-west-1",
        /// Oregon, USA; documented contract.
        UsWest2 = "us-west-2",
        /// Ireland, Europe; documented contract.
        EuWest1 = "eu-west-1",
        /// Paris, France; live contract.
        EuWest3 = "eu-west-3",
        /// Frankfurt, Germany; both contracts.
        EuCentral1 = "eu-central-1",
        /// Singapore, Asia Pacific; both contracts.
        ApSoutheast1 = "ap-southeast-1",
        /// Tokyo, Japan; both contracts.
        ApNortheast1 = "ap-northeast-1",
    }

    /// State of a database.
    DatabaseStatus {
        /// Being created; it accepts no connections yet.
        Provisioning = "provisioning",
        /// Running; it accepts connections.
        Active = "active",
        /// Stopped by the service.
        Suspended = "suspended",
        /// Being deleted by the service.
        Deleting = "deleting",
        /// Deleted by a user.
        Deleted = "deleted",
        /// Being restored from a backup (live contract).
        Recovering = "recovering",
        /// Creating the database failed (live contract).
        Failure = "failure",
    }

    /// Origin of a backup.
    BackupType {
        /// Created by the service's schedule.
        Automatic = "automatic",
        /// Created on a user's request.
        Manual = "manual",
    }

    /// Progress of a backup.
    BackupStatus {
        /// Waiting for its start.
        Pending = "pending",
        /// The copy is in progress.
        InProgress = "in_progress",
        /// Complete: it can be restored.
        Completed = "completed",
        /// The backup failed and is not retried.
        Failed = "failed",
    }

    /// Protocol of a connection string.
    ConnectionType {
        /// Prisma's pooled protocol, `prisma+postgres://`.
        Prisma = "prisma",
        /// PostgreSQL's own protocol, `postgres://`.
        Direct = "direct",
    }

    /// State of an integration.
    IntegrationStatus {
        /// The integration has access.
        Active = "active",
        /// The integration is disabled.
        Inactive = "inactive",
        /// The integration reports an error.
        Error = "error",
    }

    /// Progress of a restore.
    RestoreStatus {
        /// The restore is in progress.
        Restoring = "restoring",
        /// The restore is complete. No service sends it; a client that has waited reports it.
        Completed = "completed",
    }
}

impl Region {
    /// Regions of the documented contract.
    pub const DOCUMENTED: [&str; 6] =
        ["us-east-1", "us-west-2", "eu-west-1", "eu-central-1", "ap-southeast-1", "ap-northeast-1"];
    /// Regions of the live contract.
    pub const LIVE: [&str; 6] =
        ["us-east-1", "us-west-1", "eu-west-3", "eu-central-1", "ap-northeast-1", "ap-southeast-1"];
}

/// A `date-time` (RFC 3339), kept as the service wrote it, so that JSON output repeats it exactly.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct DateTime(String);

impl DateTime {
    /// The text as the service wrote it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The point in time; `None` if the service sent something other than RFC 3339.
    pub fn instant(&self) -> Option<jiff::Timestamp> {
        self.0.parse().ok()
    }
}

impl From<jiff::Timestamp> for DateTime {
    fn from(at: jiff::Timestamp) -> Self {
        DateTime(format!("{at:.3}"))
    }
}
