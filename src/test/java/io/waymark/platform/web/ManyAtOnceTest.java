package io.waymark.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.waymark.pathways.api.EnrolmentId;
import io.waymark.pathways.api.PathwayId;
import io.waymark.shared.PersonId;
import io.waymark.support.AtOnce;
import io.waymark.support.Company;
import io.waymark.support.EmbeddedApp;
import io.waymark.support.RestAnswer;
import io.waymark.support.RestClient;
import io.waymark.support.SamplePathway;
import io.waymark.support.SharedApp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Three times as many requests at once as there are connections. Whoever holds one and needs a second would wait for somebody who
 * does the same, until all have waited in vain for as long as the pool lets them.
 */
@ExtendWith(SharedApp.class)
class ManyAtOnceTest {
    private static final int MANY = 32;

    private final EmbeddedApp app;
    private final Company company;
    private final PathwayId pathway = new PathwayId(Company.fresh("way"));

    ManyAtOnceTest(EmbeddedApp app, Company company) {
        this.app = app;
        this.company = company;
    }

    @BeforeEach
    void publish() {
        HikariDataSource connections = (HikariDataSource) app.bean(DataSource.class);
        assertThat(connections.getMaximumPoolSize()).isLessThan(MANY / 2);
        company.publish(SamplePathway.of(pathway, "For many"));
    }

    @Test
    void refusalsThatAreAuditedDoNotWaitForEachOther() {
        PersonId learner = company.person("Ada");
        String place = "/api/v1/enrolments/" + company.enrol(learner, pathway).value();
        RestClient stranger = company.rest(company.person("Bo"));
        answersInTime(404, number -> number % 2 == 0 ? stranger.delete(place) : stranger.get(place));
    }

    @Test
    void differentPeopleDoNotWaitForEachOther() {
        List<RestClient> people = new ArrayList<>();
        List<EnrolmentId> enrolments = new ArrayList<>();
        for (int number = 0; number < MANY; number++) {
            PersonId person = company.person("Somebody");
            people.add(company.rest(person));
            enrolments.add(company.enrol(person, pathway));
        }
        answersInTime(
                200,
                number -> people.get(number)
                        .withKey("k-" + number)
                        .put(step(enrolments.get(number), "think"), "{\"text\":\"So.\"}"));
    }

    @Test
    void onePersonDoesNotWaitForHerself() {
        PersonId learner = company.person("Ada");
        EnrolmentId enrolment = company.enrol(learner, pathway);
        RestClient client = company.rest(learner);
        answersInTime(200, number -> client.withKey("k-" + number).put(step(enrolment, "look"), "{}"));
    }

    private void answersInTime(int status, java.util.function.IntFunction<RestAnswer> request) {
        // Well below the 30 s for which the pool lets somebody wait.
        long start = System.nanoTime();
        List<RestAnswer> answers = AtOnce.times(MANY, request);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertThat(answers)
                .allSatisfy(
                        answer -> assertThat(answer.status()).as(answer.body()).isEqualTo(status));
        assertThat(took).isLessThan(Duration.ofSeconds(20));
    }

    private static String step(EnrolmentId enrolment, String step) {
        return "/api/v1/enrolments/" + enrolment.value() + "/steps/" + step + "/completion";
    }
}
