package io.waymark.e2e;

import static com.codeborne.selenide.Condition.innerText;
import static com.codeborne.selenide.Selenide.$$;

import com.codeborne.selenide.SelenideElement;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers a quiz of the demo content in the browser, by what its bundle says is right. */
record QuizAnswers(List<JsonNode> questions) {

    static QuizAnswers of(String pathway, String step) {
        String resource = "/demo/pathways/" + pathway + "/pathway.json";
        try (InputStream json = QuizAnswers.class.getResourceAsStream(resource)) {
            JsonNode bundle = JsonMapper.shared().readTree(json);
            return new QuizAnswers(stream(bundle.get("stages"))
                    .flatMap(stage -> stream(stage.get("steps")))
                    .filter(candidate -> candidate.get("id").asString().equals(step))
                    .flatMap(quiz -> stream(quiz.get("questions")))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Chooses, in every question, all that is right, or else one thing that is wrong. */
    void choose(boolean right) {
        for (int i = 0; i < questions.size(); i++) {
            SelenideElement group = $$(".opts").get(i);
            stream(questions.get(i).get("options"))
                    .filter(option -> option.get("right").asBoolean() == right)
                    .limit(right ? Integer.MAX_VALUE : 1)
                    .forEach(option -> group.$$("vaadin-radio-button, vaadin-checkbox")
                            .findBy(innerText(option.get("text").asString()))
                            .scrollIntoView("{block: 'center'}")
                            .$("label")
                            .click());
        }
    }

    private static java.util.stream.Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
