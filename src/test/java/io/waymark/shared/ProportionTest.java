package io.waymark.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.platform.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.StreamSupport;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Shares and their intervals, against the values that were computed independently. */
class ProportionTest {

    private static final double AGREES_WITHIN = 1e-9;

    @ParameterizedTest
    @CsvSource({"45,60,transfer_d7", "38,60,transfer_d30", "34,60,transfer_d60", "30,60,transfer_d90"})
    void transferIsThatOfTheGoldenFile(long applied, long due, String name) {
        assertAgrees(new Proportion(applied, due), golden(name));
    }

    @Test
    void followThroughIsThatOfTheGoldenFile() {
        JsonNode golden = json().get("ft");
        Proportion onTime = new Proportion(171, 236 - 8);
        assertAgrees(
                onTime,
                List.of(
                        golden.get("ontime").asDouble(),
                        golden.get("ci").get(0).asDouble(),
                        golden.get("ci").get(1).asDouble()));
        assertAgrees(share(198, 228), golden.get("any").asDouble());
        assertAgrees(share(154, 198), golden.get("conf").asDouble());
    }

    @Test
    void isRoundedOnlyWhereItIsShown() {
        Proportion.Percent kept = new Proportion(11, 15).percent().orElseThrow().rounded();
        assertThat(kept.share()).isEqualTo(new BigDecimal("73.33"));
        assertThat(kept.low()).isEqualTo(new BigDecimal("48.05"));
        assertThat(kept.high()).isEqualTo(new BigDecimal("89.10"));
    }

    @Test
    void ofNothingThereIsNoShare() {
        assertThat(new Proportion(0, 0).percent()).isEmpty();
        assertThat(new Proportion(9, 9).isIndicative()).isTrue();
        assertThat(new Proportion(9, 10).isIndicative()).isFalse();
    }

    /** By its own definition: the ends are where a test of that share would just not reject what was seen. */
    @Property
    void theEndsSolveTheEquationTheyComeFrom(@ForAll @LongRange(min = 1, max = 100_000) long n, @ForAll long seed) {
        long hits = Math.floorMod(seed, n + 1);
        Proportion.Percent percent = new Proportion(hits, n).percent().orElseThrow();
        BigDecimal hundred = BigDecimal.valueOf(100);
        BigDecimal share = percent.share().divide(hundred, MathContext.DECIMAL128);
        for (BigDecimal end : List.of(percent.low(), percent.high())) {
            BigDecimal p = end.divide(hundred, MathContext.DECIMAL128);
            double distance = share.subtract(p).pow(2).doubleValue();
            double allowed = 3.841458820694124 * p.doubleValue() * (1 - p.doubleValue()) / n;
            assertThat(distance).isCloseTo(allowed, org.assertj.core.data.Offset.offset(1e-12));
        }
    }

    @Property
    void liesWithinItsIntervalAndThatWithinZeroAndAHundred(
            @ForAll @LongRange(min = 1, max = 100_000) long n, @ForAll long seed) {
        Proportion.Percent percent =
                new Proportion(Math.floorMod(seed, n + 1), n).percent().orElseThrow();
        assertThat(percent.low()).isBetween(BigDecimal.ZERO, percent.share());
        assertThat(percent.high()).isBetween(percent.share(), BigDecimal.valueOf(100));
        assertThat(percent.low()).isLessThan(percent.high());
    }

    @Property
    void whatIsNotTheCaseMirrorsWhatIs(@ForAll @LongRange(min = 1, max = 100_000) long n, @ForAll long seed) {
        long hits = Math.floorMod(seed, n + 1);
        Proportion.Percent yes = new Proportion(hits, n).percent().orElseThrow();
        Proportion.Percent no = new Proportion(n - hits, n).percent().orElseThrow();
        assertThat(yes.low().add(no.high()).doubleValue()).isCloseTo(100, org.assertj.core.data.Offset.offset(1e-9));
    }

    private static double share(long hits, long n) {
        return new Proportion(hits, n).percent().orElseThrow().share().doubleValue();
    }

    private static void assertAgrees(Proportion proportion, List<Double> golden) {
        Proportion.Percent percent = proportion.percent().orElseThrow();
        assertAgrees(percent.share().doubleValue(), golden.get(0));
        assertAgrees(percent.low().doubleValue(), golden.get(1));
        assertAgrees(percent.high().doubleValue(), golden.get(2));
    }

    private static void assertAgrees(double ours, double golden) {
        assertThat(Math.abs(ours - golden) / golden).isLessThan(AGREES_WITHIN);
    }

    private static List<Double> golden(String name) {
        return StreamSupport.stream(json().get(name).spliterator(), false)
                .map(JsonNode::asDouble)
                .toList();
    }

    private static JsonNode json() {
        try (InputStream file = ProportionTest.class.getResourceAsStream("/metrics-golden.json")) {
            return Json.mapper().readTree(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
