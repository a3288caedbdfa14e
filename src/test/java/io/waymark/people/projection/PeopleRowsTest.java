package io.waymark.people.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import io.waymark.people.api.TeamId;
import io.waymark.platform.embedded.ReadModelParts;
import io.waymark.platform.mongo.Batch;
import io.waymark.platform.mongo.Generations;
import io.waymark.platform.mongo.Place;
import io.waymark.shared.PersonId;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class PeopleRowsTest {

    private static final PersonId ADA = new PersonId("p-ada");
    private static final PersonId BEN = new PersonId("p-ben");
    private static final Place PLACE = new Place("p-ada", 0);

    /** Between the two somebody may look: then Ada is looked for under Ben, and her own row does not say so yet. */
    @Test
    void whereToLookForSomebodyIsWrittenBeforeTheirOwnRow() {
        try (ReadModelParts parts = ReadModelParts.open()) {
            PeopleRows rows = new PeopleRows(new Generations(parts.database(), true));
            DefaultUnitOfWork<?> unit = DefaultUnitOfWork.startAndGet(null);
            try {
                Batch batch = Batch.of(unit);
                rows.people().put("p-ada", PLACE, before -> row());
                rows.reports().put("p-ben", PLACE, before -> ReportsRow.with(before, ADA));
                batch.eventDone();
                parts.database()
                        .getCollection("people_1")
                        .insertOne(new Document("_id", "p-ada").append("seen", List.of()));
                assertThatThrownBy(batch::write).isInstanceOf(MongoException.class);
            } finally {
                unit.rollback();
            }

            assertThat(rows.reports().find(BEN.value())).contains(new ReportsRow(List.of(ADA)));
        }
    }

    private static PersonRow row() {
        return new PersonRow(
                ADA,
                "Ada",
                "ada@example.com",
                "",
                TeamId.NONE,
                "",
                "en",
                ZoneOffset.UTC,
                null,
                List.of(),
                List.of(),
                0);
    }
}
