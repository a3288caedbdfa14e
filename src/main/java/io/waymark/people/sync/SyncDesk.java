package io.waymark.people.sync;

import io.waymark.people.api.Directory;
import io.waymark.people.api.FindSync;
import io.waymark.people.api.FindSyncPreview;
import io.waymark.people.api.PreviewSync;
import io.waymark.people.api.RunSync;
import io.waymark.people.api.SyncKind;
import io.waymark.people.api.SyncPreview;
import io.waymark.people.api.SyncState;
import io.waymark.platform.axon.MessageOrigin;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Tells how the sync stands, and begins one. */
@Component
class SyncDesk {

    private final SyncRunner runner;
    private final SyncLog log;
    private final SyncSchedule schedule;
    private final Previews previews;

    SyncDesk(SyncRunner runner, SyncLog log, SyncSchedule schedule, Previews previews) {
        this.runner = runner;
        this.log = log;
        this.schedule = schedule;
        this.previews = previews;
    }

    @CommandHandler
    String run(RunSync command, CommandMessage<RunSync> message) {
        return runner.begin(new Order(command.kind(), false, command.meantLeavers(), MessageOrigin.actorOf(message)));
    }

    @CommandHandler
    void preview(PreviewSync command, CommandMessage<PreviewSync> message) {
        runner.begin(new Order(SyncKind.FULL, true, "", MessageOrigin.actorOf(message)));
    }

    @QueryHandler
    SyncState find(FindSync query) {
        SyncLog.Page page = log.read();
        return new SyncState(
                runner.directory().map(Directory::name).orElse(null),
                page.running(),
                page.runs(),
                schedule.isOn(),
                page.reached() != null,
                schedule.next(SyncKind.INCREMENTAL).orElse(null),
                schedule.next(SyncKind.FULL).orElse(null));
    }

    @QueryHandler
    SyncPreview find(FindSyncPreview query) {
        return previews.last();
    }
}
