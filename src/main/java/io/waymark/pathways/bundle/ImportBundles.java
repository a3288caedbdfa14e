package io.waymark.pathways.bundle;

import io.waymark.pathways.api.DraftPathway;
import io.waymark.pathways.api.ImportBundle;
import io.waymark.pathways.api.ImportedBundle;
import io.waymark.pathways.api.PathwayContent;
import io.waymark.platform.axon.Gateways;
import io.waymark.shared.Rejection;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Turns a bundle into a draft: the file is checked here, what holds between its parts by the pathway itself. */
@Component
class ImportBundles {

    private final Gateways gateways;

    ImportBundles(Gateways gateways) {
        this.gateways = gateways;
    }

    @CommandHandler
    ImportedBundle handle(ImportBundle command) {
        ReadBundle bundle = ReadBundle.of(command.file());
        PathwayContent content = bundle.content();
        try {
            int version = gateways.sendOnly(new DraftPathway(content.id(), content, command.at()));
            return new ImportedBundle(content.id(), version, bundle.advice());
        } catch (Rejection rejection) {
            throw new Rejection(
                    rejection.kind(),
                    rejection.problems().stream().map(bundle.lines()::locate).toList());
        }
    }
}
