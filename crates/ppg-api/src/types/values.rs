//! The values that resources are made of: IDs, times and enums that outlive the contract they were written from.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Declares a string type of its own for one kind of ID, so that a project's cannot be taken for a database's.
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
    /// Identifies a workspace.
    WorkspaceId;
    /// Identifies a project.
    ProjectId;
    /// Identifies a database.
    DatabaseId;
    /// Identifies a backup.
    BackupId;
    /// Identifies a connection.
    ConnectionId;
    /// Identifies an integration.
    IntegrationId;
    /// Identifies a service token.
    ServiceTokenId;
}

/// Declares an enum of the contract with room for values that a later service sends.
macro_rules! open_enum {
    ($($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $text:literal,)* })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(from = "String", into = "String")]
        pub enum $name {
            $($(#[$vdoc])* $variant,)*
            /// A value that this version of ppg does not know.
            Other(String),
        }

        impl $name {
            /// The values that the contract names, in its order.
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
    /// A workspace's billing plan.
    Plan {
        /// No charge.
        Free = "free",
        /// The pro plan.
        Pro = "pro",
        /// The business plan.
        Business = "business",
        /// The enterprise plan.
        Enterprise = "enterprise",
    }

    /// Where a database runs.
    Region {
        /// North Virginia.
        UsEast1 = "us-east-1",
        /// Northern California; live contract.
        UsWest1 = "us-west-1",
        /// Oregon; documented contract.
        UsWest2 = "us-west-2",
        /// Ireland; documented contract.
        EuWest1 = "eu-west-1",
        /// Paris; live contract.
        EuWest3 = "eu-west-3",
        /// Frankfurt.
        EuCentral1 = "eu-central-1",
        /// Singapore.
        ApSoutheast1 = "ap-southeast-1",
        /// Tokyo.
        ApNortheast1 = "ap-northeast-1",
    }

    /// What a database is doing.
    DatabaseStatus {
        /// Being made; it takes no connections yet.
        Provisioning = "provisioning",
        /// Taking connections.
        Active = "active",
        /// Stopped by the service.
        Suspended = "suspended",
        /// Being removed.
        Deleting = "deleting",
        /// Gone.
        Deleted = "deleted",
        /// Getting the content of a backup; live contract.
        Recovering = "recovering",
        /// It will never take any; live contract.
        Failure = "failure",
    }

    /// Who asked for a backup.
    BackupType {
        /// The service's schedule.
        Automatic = "automatic",
        /// A user.
        Manual = "manual",
    }

    /// How far a backup is.
    BackupStatus {
        /// Waiting to be taken.
        Pending = "pending",
        /// Being taken.
        InProgress = "in_progress",
        /// Done: it can be restored.
        Completed = "completed",
        /// It could not be taken.
        Failed = "failed",
    }

    /// What a connection string speaks.
    ConnectionType {
        /// Prisma's pooled protocol, `prisma+postgres://`.
        Prisma = "prisma",
        /// PostgreSQL's own, `postgres://`.
        Direct = "direct",
    }

    /// Whether an integration works.
    IntegrationStatus {
        /// It works.
        Active = "active",
        /// It is switched off.
        Inactive = "inactive",
        /// It fails.
        Error = "error",
    }

    /// How far a restore is.
    RestoreStatus {
        /// The service is at it.
        Restoring = "restoring",
        /// It is done: what ppg says when it has waited for it.
        Completed = "completed",
    }
}

impl Region {
    /// Those of the documented contract.
    pub const DOCUMENTED: [&str; 6] =
        ["us-east-1", "us-west-2", "eu-west-1", "eu-central-1", "ap-southeast-1", "ap-northeast-1"];
    /// Those of the live contract.
    pub const LIVE: [&str; 6] =
        ["us-east-1", "us-west-1", "eu-west-3", "eu-central-1", "ap-northeast-1", "ap-southeast-1"];
}

/// A `date-time` (RFC 3339), kept as the service wrote it, so that JSON output repeats it to the letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct DateTime(String);

impl DateTime {
    /// The text as the service wrote it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The moment, or `None` where the service sent something that is not RFC 3339.
    pub fn instant(&self) -> Option<jiff::Timestamp> {
        self.0.parse().ok()
    }
}

impl From<jiff::Timestamp> for DateTime {
    fn from(at: jiff::Timestamp) -> Self {
        DateTime(format!("{at:.3}"))
    }
}
