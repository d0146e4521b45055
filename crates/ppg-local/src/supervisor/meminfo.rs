//! Available memory of this machine.

/// Bytes that programs can allocate without swapping. `None` where the system does not tell.
pub(crate) fn available_bytes() -> Option<u64> {
    available(&std::fs::read_to_string("/proc/meminfo").ok()?)
}

/// Parses `/proc/meminfo`, see proc(5): `MemAvailable:   15903744 kB`.
fn available(meminfo: &str) -> Option<u64> {
    let line = meminfo.lines().find_map(|line| line.strip_prefix("MemAvailable:"))?;
    let kib: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    kib.checked_mul(1024)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn available_memory_is_parsed_or_unknown() {
        let machine = "MemTotal:       24684176 kB\nMemFree:          512 kB\nMemAvailable:   15903744 kB\n";
        assert_eq!(available(machine), Some(15_903_744 * 1024));
        for other in ["", "MemFree: 512 kB\n", "MemAvailable: many kB\n", "MemAvailable: 15903744\n"] {
            assert_eq!(available(other), None, "{other}");
        }
        assert_eq!(available_bytes().is_some(), cfg!(target_os = "linux"));
    }
}
