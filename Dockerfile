# Waymark with the profile mongodb. Build the jar first (./run builds it, or mvn -DskipTests package), then: docker compose build
# Laid out in layers, so that a change of ours alone ships a small layer.
FROM eclipse-temurin:25-jre AS layers
WORKDIR /build
COPY target/waymark.jar waymark.jar
RUN java -Djarmode=tools -jar waymark.jar extract --layers --destination layers

FROM eclipse-temurin:25-jre
RUN groupadd --system --gid 10001 waymark \
    && useradd --system --uid 10001 --gid 10001 --home-dir /nonexistent --no-create-home --shell /usr/sbin/nologin waymark
WORKDIR /waymark
COPY --from=layers /build/layers/dependencies/ ./
COPY --from=layers /build/layers/spring-boot-loader/ ./
COPY --from=layers /build/layers/snapshot-dependencies/ ./
COPY --from=layers /build/layers/application/ ./
COPY docker/ready ./ready
# Inside a container the loopback interface is the container's own: the port that compose publishes has to be reachable.
ENV SPRING_PROFILES_ACTIVE=mongodb \
    SERVER_ADDRESS=0.0.0.0 \
    SERVER_PORT=8080
USER 10001:10001
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=3 CMD ["bash", "/waymark/ready"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-Dfile.encoding=UTF-8", "-jar", "waymark.jar"]
