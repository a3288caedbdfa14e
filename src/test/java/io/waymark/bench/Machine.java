package io.waymark.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** What it was measured on. */
final class Machine {

    private static final long KB_IN_MB = 1024;

    private Machine() {}

    static String describe() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return "%d cores, load %.1f, %.0f GB, %s %s %s, JDK %s"
                .formatted(
                        system.getAvailableProcessors(),
                        system.getSystemLoadAverage(),
                        system.getTotalMemorySize() / 1e9,
                        system.getName(),
                        system.getVersion(),
                        system.getArch(),
                        Runtime.version());
    }

    /** What Linux counts as resident for the process; other systems are not asked. */
    static String residentMemory(long pid) throws IOException {
        Path status = Path.of("/proc", String.valueOf(pid), "status");
        if (!Files.exists(status)) {
            return "VmRSS unknown on this system";
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> "VmRSS " + Long.parseLong(line.replaceAll("\\D", "")) / KB_IN_MB + " MB")
                .findFirst()
                .orElse("VmRSS unknown");
    }
}
