package io.waymark.people.sync;

import io.waymark.people.api.Directory;
import io.waymark.people.api.FindStaff;
import io.waymark.people.api.FindSync;
import io.waymark.people.api.FindSyncPreview;
import io.waymark.people.api.KnownPerson;
import io.waymark.people.api.PreviewSync;
import io.waymark.people.api.RunSync;
import io.waymark.people.api.SyncKind;
import io.waymark.people.api.SyncPreview;
import io.waymark.people.api.SyncRun;
import io.waymark.people.api.SyncState;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import io.waymark.shared.Role;
import io.waymark.support.EmbeddedApp;
import io.waymark.support.FakeDirectory;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** An application that syncs with a directory kept by hand. */
record Syncing(EmbeddedApp app, FakeDirectory directory) implements AutoCloseable {

    static final Actor ADMIN = Actor.person(new PersonId("p-admin"), Set.of(Role.SYS_ADMIN));

    static Syncing on(Path folder, String... settings) {
        FakeDirectory directory = new FakeDirectory();
        EmbeddedApp app = EmbeddedApp.startWith(
                folder, starting -> starting.registerBean("directory", Directory.class, () -> directory), settings);
        return new Syncing(app, directory);
    }

    /** Has these people, in one team, the first of them leading the others. */
    Syncing has(String... keys) {
        for (String key : keys) {
            directory.has(key, "Support", key.equals(keys[0]) ? "" : keys[0]);
        }
        return this;
    }

    SyncState state() {
        return app.ask(ADMIN, new FindSync());
    }

    /** Syncs by hand; what it came to. */
    SyncRun sync(SyncKind kind, String meantLeavers) {
        String id = app.send(ADMIN, new RunSync(kind, meantLeavers));
        return ended(id);
    }

    SyncRun sync() {
        return sync(SyncKind.FULL, "");
    }

    SyncRun ended(String id) {
        EmbeddedApp.eventually(
                "it is over",
                () -> state().last().filter(run -> run.id().equals(id)).isPresent());
        return state().last().orElseThrow();
    }

    SyncPreview look() {
        app.send(ADMIN, new PreviewSync());
        EmbeddedApp.eventually("it has been looked at", () -> state().running() == null);
        return app.ask(ADMIN, new FindSyncPreview());
    }

    List<KnownPerson> active() {
        return app.ask(Actor.system("test"), new FindStaff()).people().stream()
                .filter(KnownPerson::isActive)
                .toList();
    }

    List<String> names() {
        return active().stream().map(KnownPerson::name).sorted().toList();
    }

    @Override
    public void close() {
        directory.goOn();
        app.close();
    }

    /** Somebody by the key the directory calls them. */
    KnownPerson one(String key) {
        return active().stream()
                .filter(one -> one.name().equals("Name " + key))
                .findFirst()
                .orElseThrow();
    }
}
