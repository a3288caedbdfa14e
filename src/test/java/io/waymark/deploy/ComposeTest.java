package io.waymark.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.platform.WaymarkProperties;
import io.waymark.platform.keycloak.KeycloakProperties;
import io.waymark.platform.mongodb.MongodbProperties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.yaml.snakeyaml.Yaml;

/** What docker-compose.yml and its parts say. No engine reads them here: that it understands them the same way is not proven. */
class ComposeTest {

    private static final Pattern FROM_ENVIRONMENT = Pattern.compile("\\$\\{([A-Z_]+)(:[?-][^}]*)?}");

    private final Map<String, Object> compose = new Yaml().load(text("docker-compose.yml"));

    @Test
    void secretsComeFromTheEnvironmentAndHaveNoDefault() throws IOException {
        Stream.of("mongo", "mongo-setup", "keycloak-db", "keycloak", "waymark")
                .flatMap(name -> map(service(name), "environment").entrySet().stream())
                .filter(variable -> variable.getKey().matches(".*(PASSWORD|SECRET|URI)"))
                .filter(variable -> !variable.getKey().matches("WAYMARK_DEV_.*"))
                // Without a value it is handed on as it is, or not at all.
                .filter(variable -> !variable.getKey().startsWith("SPRING_MAIL_") || variable.getValue() != null)
                .forEach(variable -> assertThat(variable.getValue().toString())
                        .as(variable.getKey())
                        .containsPattern("\\$\\{[A-Z_]+(PASSWORD|SECRET):\\?set [A-Z_]+ in \\.env[^}]*}"));
        assertThat(map(service("keycloak"), "environment"))
                .containsEntry("WAYMARK_DEV_PASSWORD", "${WAYMARK_DEMO_PASSWORD:-}");
        assertThat(Files.readAllLines(Path.of(".env.example")))
                .filteredOn(line -> line.matches("[A-Z_]+(PASSWORD|SECRET)=.*"))
                .hasSize(10)
                .allMatch(line -> line.endsWith("="));
        assertThat(Files.readAllLines(Path.of(".gitignore"))).contains(".env");
    }

    @Test
    void everyVariableIsExplained() {
        TreeSet<String> asked = new TreeSet<>();
        FROM_ENVIRONMENT.matcher(text("docker-compose.yml")).results().forEach(found -> asked.add(found.group(1)));
        assertThat(asked).isNotEmpty();
        assertThat(text(".env.example").lines().map(line -> line.split("=", -1)[0]))
                .containsAll(asked);
        assertThat(text(".env.example"))
                .contains(map(service("waymark"), "environment").entrySet().stream()
                        .filter(handedOn -> handedOn.getValue() == null)
                        .map(handedOn -> "#" + handedOn.getKey() + "=")
                        .toList());
    }

    @Test
    void theApplicationKnowsWhatItIsTold() {
        Map<String, Object> told = map(service("waymark"), "environment");
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        "told-systemEnvironment",
                        Map.of(
                                "WAYMARK_MONGODB_URI", "there",
                                "WAYMARK_DEMO", "true",
                                "WAYMARK_KEYCLOAK_ISSUER", "realm",
                                "WAYMARK_KEYCLOAK_UI_SECRET", "word",
                                "WAYMARK_BASE_URL", "https://waymark.example.com",
                                "WAYMARK_MAIL_FROM", "waymark@example.com",
                                "SPRING_MAIL_HOST", "smtp.example.com")));
        assertThat(told)
                .containsEntry("SPRING_PROFILES_ACTIVE", "mongodb,keycloak")
                .containsOnlyKeys(
                        "WAYMARK_MONGODB_URI",
                        "SPRING_PROFILES_ACTIVE",
                        "WAYMARK_KEYCLOAK_ISSUER",
                        "WAYMARK_KEYCLOAK_UI_SECRET",
                        "WAYMARK_KEYCLOAK_SYNC_SECRET",
                        "WAYMARK_DEMO",
                        "SPRING_MAIL_HOST",
                        "SPRING_MAIL_PORT",
                        "SPRING_MAIL_USERNAME",
                        "SPRING_MAIL_PASSWORD",
                        "SPRING_MAIL_PROPERTIES_MAIL_SMTP_AUTH",
                        "SPRING_MAIL_PROPERTIES_MAIL_SMTP_STARTTLS_REQUIRED",
                        "WAYMARK_BASE_URL",
                        "WAYMARK_MAIL_FROM");
        Binder binder = Binder.get(environment);
        assertThat(binder.bind("waymark.mongodb", MongodbProperties.class).get().uri())
                .isEqualTo("there");
        KeycloakProperties keycloak =
                binder.bind("waymark.keycloak", KeycloakProperties.class).get();
        assertThat(keycloak.issuer()).isEqualTo("realm");
        assertThat(keycloak.uiSecret()).isEqualTo("word");
        WaymarkProperties waymark =
                binder.bind("waymark", WaymarkProperties.class).get();
        assertThat(waymark.demo()).isTrue();
        assertThat(waymark.baseUrl()).hasToString("https://waymark.example.com");
        assertThat(waymark.mail().from()).isEqualTo("waymark@example.com");
        assertThat(environment.getProperty("spring.mail.host")).isEqualTo("smtp.example.com");
    }

    @Test
    void mongoIsAReplicaSetWithAuthentication() {
        assertThat(service("mongo").get("image")).isEqualTo("mongo:8");
        assertThat(list(service("mongo"), "entrypoint")).last().isEqualTo("/docker/mongo-start");
        assertThat(text("docker/mongo-start")).contains("mongod --replSet waymark", "--keyFile", "umask 077");
        assertThat(service("mongo")).doesNotContainKey("ports");
        assertThat(map(service("waymark"), "environment")
                        .get("WAYMARK_MONGODB_URI")
                        .toString())
                .startsWith("mongodb://waymark:$")
                .endsWith("@mongo:27017/waymark?authSource=admin&replicaSet=waymark");
    }

    @Test
    void theApplicationMayReadAndWriteItsTwoDatabasesAndNothingElse() {
        String setup = text("docker/mongo-setup.js");
        assertThat(Pattern.compile("role: \"([^\"]+)\", db: \"([^\"]+)\"")
                        .matcher(setup)
                        .results()
                        .map(found -> found.group(1) + " " + found.group(2)))
                .containsExactly("readWrite waymark", "readWrite waymark-keys");
        assertThat(setup).contains("rs.initiate");
    }

    @Test
    void eachWaitsForTheOneBeforeIt() {
        assertThat(dependency("mongo-setup", "mongo")).isEqualTo("service_healthy");
        assertThat(dependency("waymark", "mongo-setup")).isEqualTo("service_completed_successfully");
        assertThat(dependency("keycloak", "keycloak-db")).isEqualTo("service_healthy");
        assertThat(dependency("waymark", "keycloak")).isEqualTo("service_healthy");
        assertThat(list(map(service("mongo"), "healthcheck"), "test")).contains("mongosh");
        assertThat(list(map(service("keycloak-db"), "healthcheck"), "test")).contains("pg_isready");
        assertThat(list(map(service("keycloak"), "healthcheck"), "test")).last().isEqualTo("/docker/keycloak-ready");
        assertThat(text("docker/keycloak-ready")).contains("/127.0.0.1/9000", "/health/ready");
    }

    @Test
    void keycloakIsTheOneThatIsTestedAndKnowsWhatTheRealmLeavesOpen() {
        Map<String, Object> told = map(service("keycloak"), "environment");
        assertThat(text("pom.xml"))
                .contains("<keycloak.version>"
                        + service("keycloak").get("image").toString().replaceAll(".*:", "") + "</keycloak.version>");
        Stream.of("waymark-realm.json", "dev-users.json")
                .map(file -> text("keycloak/realm/" + file))
                .flatMap(file -> Pattern.compile("\\$\\{((?:WAYMARK_[A-Z_]+,?)+)}")
                        .matcher(file)
                        .results())
                .forEach(open -> assertThat(told).containsKeys(open.group(1).split(",")));
        assertThat(list(service("keycloak"), "volumes").toString())
                .contains(
                        "./keycloak/realm/waymark-realm.json:/opt/keycloak/data/import/waymark-realm.json",
                        "./keycloak/themes/waymark:/opt/keycloak/themes/waymark")
                .as("no development users unless somebody asks for them")
                .contains("${WAYMARK_USERS_FILE:-./docker/no-users.json}");
        assertThat(service("keycloak-db")).doesNotContainKey("ports");
    }

    @Test
    void browsersAndTheApplicationReachKeycloakAtOneAddress() {
        String address =
                map(service("keycloak"), "environment").get("KC_HOSTNAME").toString();
        assertThat(map(service("waymark"), "environment").get("WAYMARK_KEYCLOAK_ISSUER"))
                .isEqualTo(address + "/realms/waymark");
        assertThat(list(map(map(service("keycloak"), "networks"), "default"), "aliases"))
                .allMatch(alias -> address.startsWith("http://" + alias + ":"));
        assertThat(list(service("keycloak"), "ports").getFirst())
                .isEqualTo("127.0.0.1:${WAYMARK_KEYCLOAK_PORT:-8180}:${WAYMARK_KEYCLOAK_PORT:-8180}");
    }

    @Test
    void theApplicationIsConfinedAndReachedFromThisMachineAlone() {
        Map<String, Object> waymark = service("waymark");
        assertThat(list(waymark, "ports"))
                .singleElement()
                .asString()
                .startsWith("127.0.0.1:")
                .endsWith(":8080");
        assertThat(waymark.get("read_only")).isEqualTo(true);
        assertThat(list(waymark, "cap_drop")).containsExactly("ALL");
        assertThat(list(waymark, "security_opt")).containsExactly("no-new-privileges:true");
        assertThat(list(waymark, "tmpfs").toString()).contains("/tmp");
        assertThat(waymark).containsKeys("stop_grace_period", "mem_limit");
        assertThat(service("mongo")).containsKeys("stop_grace_period", "mem_limit");
    }

    @Test
    void theImageRunsAsNobodyInParticularAndLooksAfterItself() {
        String image = text("Dockerfile");
        assertThat(image).contains("USER 10001:10001", "-Djarmode=tools", "--layers");
        assertThat(image.lines().filter(line -> line.startsWith("FROM ")))
                .allMatch(line -> line.startsWith("FROM eclipse-temurin:25-jre"));
        assertThat(image.indexOf("USER 10001")).isLessThan(image.indexOf("ENTRYPOINT"));
        assertThat(image).contains("HEALTHCHECK", "CMD [\"bash\", \"/waymark/ready\"]");
        assertThat(text("docker/ready")).contains("/actuator/health/readiness");
        assertThat(Stream.of("dependencies", "spring-boot-loader", "snapshot-dependencies", "application"))
                .allMatch(layer -> image.contains("/build/layers/" + layer + "/"));
        assertThat(text(".dockerignore").lines().filter(line -> !line.startsWith("#")))
                .containsExactly("*", "!target/waymark.jar", "!docker/ready");
    }

    private Map<String, Object> service(String name) {
        return map(map(compose, "services"), name);
    }

    private String dependency(String of, String on) {
        return map(map(service(of), "depends_on"), on).get("condition").toString();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> of, String name) {
        return (Map<String, Object>) Objects.requireNonNull(of.get(name), name);
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Map<String, Object> of, String name) {
        return (List<Object>) Objects.requireNonNull(of.get(name), name);
    }

    private static String text(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
