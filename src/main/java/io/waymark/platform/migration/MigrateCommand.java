package io.waymark.platform.migration;

import com.mongodb.MongoException;
import io.waymark.platform.WrongSetting;
import io.waymark.platform.mongodb.MongoImport;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** The command {@code migrate} of the program: what it is told, and what it tells. No part of the application is started. */
public final class MigrateCommand {
    private static final String FOLDER = "--waymark.data-dir=";
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(1);
    private static final String ADDRESS = "WAYMARK_MONGODB_URI";

    private MigrateCommand() {}

    /** Runs it as the whole program, which ends with it; what libraries have to say is not for whoever waits. */
    public static void runAndExit(List<String> arguments) {
        LoggingSystem.get(MigrateCommand.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.OFF);
        System.exit(run(arguments, System.getenv(), System.out, System.err));
    }

    /**
     * Runs it.
     *
     * @param environment where the address is: among the arguments every process of the machine could read its password
     * @return 0 if everything is in MongoDB and was found to be the same; 1 otherwise, with what to do on {@code err}
     */
    static int run(List<String> arguments, Map<String, String> environment, PrintStream out, PrintStream err) {
        try {
            Path folder = folder(arguments);
            String address = environment.getOrDefault(ADDRESS, "");
            if (address.isBlank()) {
                throw new WrongSetting(
                        "Where to? " + ADDRESS + " is not set.",
                        "Set it in the environment, as in " + ADDRESS + "=mongodb://<host>/<database>.");
            }
            migrate(folder, address, out);
            out.println("Everything is there, and is the same. Start Waymark with --spring.profiles.active=mongodb,"
                    + " and leave the data folder as it is: it is not written any more.");
            return 0;
        } catch (WrongSetting e) {
            return failed(err, e);
        } catch (SQLException e) {
            return failed(err, DataFiles.explained(e));
        } catch (IllegalArgumentException e) {
            // What it says may hold a part of the password.
            return failed(
                    err,
                    new WrongSetting(
                            ADDRESS + " is no address of MongoDB.",
                            "Set it as in mongodb://<user>:<password>@<host>/<database>, with signs in the password percent-encoded."));
        } catch (MongoException e) {
            return failed(
                    err,
                    new WrongSetting(
                            "MongoDB did not take it: " + e.getMessage(),
                            "See to the address and the rights in " + ADDRESS
                                    + ", then run this again; it goes on where it stopped."));
        }
    }

    private static void migrate(Path folder, String address, PrintStream out) throws SQLException {
        try (DataFiles source = DataFiles.open(folder);
                MongoImport target = MongoImport.open(address)) {
            if (source.clockWasMoved()) {
                throw new WrongSetting(
                        "The clock of this data folder was moved ahead, to try Waymark out: what happened there lies ahead of the real time.",
                        "Migrate a folder whose clock is the real one. This one goes on with the profile embedded.");
            }
            new Migration(source, target, out::println, BETWEEN_LINES).run();
        }
    }

    private static Path folder(List<String> arguments) {
        Path folder = Path.of("data");
        for (String argument : arguments) {
            if (!argument.startsWith(FOLDER)) {
                throw new WrongSetting(
                        "migrate does not know one of its arguments.",
                        "It takes " + FOLDER + "... and nothing else; the address of MongoDB is in " + ADDRESS + ".");
            }
            folder = Path.of(argument.substring(FOLDER.length()));
        }
        return folder.toAbsolutePath().normalize();
    }

    private static int failed(PrintStream err, WrongSetting why) {
        err.println(why.getMessage());
        err.println(why.remedy());
        return 1;
    }
}
