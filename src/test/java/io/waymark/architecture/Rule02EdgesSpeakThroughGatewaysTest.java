package io.waymark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Rule02EdgesSpeakThroughGatewaysTest {

    @Test
    void weKeepIt() {
        assertThat(Rule02EdgesSpeakThroughGateways.findings(Code.ours())).isEmpty();
    }

    @Test
    void breakingItIsFound() {
        assertThat(Rule02EdgesSpeakThroughGateways.findings(Code.breaking("rule02")))
                .containsExactlyInAnyOrder(
                        "past the gateways: pathways.ui.ReadsRows -> pathways.projection.Rows",
                        "past the gateways: pathways.web.ReadsRowsOverRest -> pathways.projection.Rows",
                        "past the gateways: pathways.ui.ReadsStore -> com.mongodb.client.MongoDatabase",
                        "past the gateways: pathways.ui.ReadsSideState -> io.waymark.platform.sidestate.SideState",
                        "public view: pathways.ui.PublicView",
                        "route outside ui: pathways.web.RoutedResource",
                        "resource outside web: pathways.ui.ResourceInUi",
                        "public resource: pathways.web.PublicResource",
                        "state in the session: pathways.ui.RemembersInSession");
    }
}
