package io.waymark.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.waymark.platform.embedded.ReadModelParts;
import io.waymark.platform.store.Quiet;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a projection sees of its rows while it takes in a batch, and what others see; on the stand-in. */
class BatchTest {

    private static final String COLLECTION = "counts_1";

    private final ReadModelParts parts = ReadModelParts.open();
    private ReadModel<Count> counts = countsOf(new Generations(parts.database(), true));
    private final List<String> told = new ArrayList<>();
    private DefaultUnitOfWork<?> unit;

    @BeforeEach
    void begin() {
        Quiet.please();
        unit = DefaultUnitOfWork.startAndGet(null);
    }

    @AfterEach
    void end() {
        if (unit.isActive()) {
            unit.rollback();
        }
        parts.close();
    }

    @Test
    void aBatchSeesWhatItChangedAndOthersOnceItIsWritten() {
        Batch batch = Batch.of(unit);
        add("a", 0);
        batch.onceWritten(() -> told.add("first"));
        batch.eventDone();
        add("a", 1);
        assertThat(counts.find("a")).contains(new Count(2));
        assertThat(stored("a")).isNull();
        batch.eventDone();
        assertThat(told).isEmpty();

        batch.write();

        assertThat(told).containsExactly("first");
        assertThat(stored("a")).isEqualTo(2);
    }

    @Test
    void anEventIsTakenInOnceAlsoInTheNextBatch() {
        Batch batch = Batch.of(unit);
        add("a", 0);
        add("a", 0);
        batch.eventDone();
        batch.write();
        unit.rollback();

        begin();
        Batch.of(unit);
        assertThat(add("a", 0)).isEqualTo(new Count(1));
        assertThat(add("a", 1)).isEqualTo(new Count(2));
    }

    @Test
    void whatIsListedIsWrittenBefore() {
        Batch.of(unit);
        add("a", 0);
        assertThat(counts.list(Filters.eq("number", 1), null, 0, 0)).containsExactly(new Count(1));
        assertThat(counts.count(Filters.empty())).isEqualTo(1);
    }

    @Test
    void whatIsRemovedOrClearedIsGoneForTheBatchToo() {
        Batch batch = Batch.of(unit);
        add("a", 0);
        add("b", 0);
        counts.remove("a");
        assertThat(counts.find("a")).isEmpty();
        assertThat(counts.find("b")).isPresent();
        counts.clear();
        assertThat(counts.find("b")).isEmpty();
        assertThat(add("b", 1)).isEqualTo(new Count(1));
        batch.eventDone();
        batch.write();
        assertThat(stored("b")).isEqualTo(1);
    }

    @Test
    void ofAnEventThatFailsNothingIsLeftAndAllBeforeItIsWritten() {
        Batch batch = Batch.of(unit);
        add("a", 0);
        batch.onceWritten(() -> told.add("before"));
        batch.eventDone();
        add("a", 1);
        add("b", 0);
        batch.onceWritten(() -> told.add("failed"));

        batch.eventFailed();

        assertThat(stored("a")).isEqualTo(1);
        assertThat(stored("b")).isNull();
        assertThat(told).containsExactly("before");
    }

    @Test
    void aRowThatSomebodyElseHasChangedMeanwhileIsNotOverwritten() {
        counts = countsOf(new Generations(parts.database(), false));
        writeInABatch("a", 0);

        begin();
        Batch batch = Batch.of(unit);
        assertThat(counts.find("a")).contains(new Count(1));
        changeElsewhere("a", 7);
        assertThat(add("a", 1)).as("as it was last read here").isEqualTo(new Count(2));
        batch.eventDone();
        batch.onceWritten(() -> told.add("written"));
        assertThatThrownBy(batch::write).isInstanceOf(IllegalStateException.class);
        assertThat(told).isEmpty();
        assertThat(stored("a")).isEqualTo(7);
        unit.rollback();

        writeInABatch("a", 1);
        assertThat(stored("a")).as("begun anew on what is there").isEqualTo(8);
    }

    @Test
    void aRowThatSomebodyElseHasMadeMeanwhileIsNotOverwritten() {
        writeInABatch("a", 0);
        parts.database()
                .getCollection(COLLECTION)
                .insertOne(new Document("_id", "b").append("number", 7).append("seen", List.of()));

        begin();
        Batch batch = Batch.of(unit);
        add("b", 0);
        batch.eventDone();
        assertThatThrownBy(batch::write).isInstanceOf(com.mongodb.MongoException.class);
        unit.rollback();

        writeInABatch("b", 0);
        assertThat(stored("b")).isEqualTo(8);
    }

    @Test
    void collectionsAreWrittenInTheOrderInWhichTheyWereMade() {
        Generations generations = new Generations(parts.database(), true);
        ReadModel<Count> first = new ReadModel<>(generations, "ordered.projection", "ordered-first", Count.class);
        ReadModel<Count> second = new ReadModel<>(generations, "ordered.projection", "ordered-second", Count.class);
        Batch batch = Batch.of(unit);
        second.put("a", new Place("aggregate", 0), before -> new Count(1));
        first.put("a", new Place("aggregate", 0), before -> new Count(1));
        batch.eventDone();
        parts.database()
                .getCollection("ordered-second_1")
                .insertOne(new Document("_id", "a").append("number", 7).append("seen", List.of()));

        assertThatThrownBy(batch::write).isInstanceOf(com.mongodb.MongoException.class);

        assertThat(parts.database().getCollection("ordered-first_1").countDocuments())
                .as("written before the other failed")
                .isEqualTo(1);
    }

    private void writeInABatch(String id, long sequence) {
        if (!unit.isActive()) {
            begin();
        }
        Batch batch = Batch.of(unit);
        add(id, sequence);
        batch.eventDone();
        batch.write();
        unit.rollback();
    }

    private static ReadModel<Count> countsOf(Generations generations) {
        return new ReadModel<>(generations, "counts.projection", "counts", Count.class);
    }

    private void changeElsewhere(String id, int number) {
        List<Document> seen = new Seen(List.of()).with(new Place("x", 9)).entries();
        parts.database()
                .getCollection(COLLECTION)
                .updateOne(Filters.eq(id), Updates.combine(Updates.set("number", number), Updates.set("seen", seen)));
    }

    private Count add(String id, long sequence) {
        return counts.put(
                id, new Place("aggregate", sequence), before -> new Count(before == null ? 1 : before.number() + 1));
    }

    private Integer stored(String id) {
        Document row =
                parts.database().getCollection(COLLECTION).find(Filters.eq(id)).first();
        return row == null ? null : row.getInteger("number");
    }

    record Count(int number) {}
}
