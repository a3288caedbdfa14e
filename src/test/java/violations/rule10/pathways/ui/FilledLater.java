package violations.rule10.pathways.ui;

import io.waymark.platform.axon.Gateways;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Is not whole when it is made. */
class FilledLater {
    @Autowired
    Gateways gateways;

    @Value("${waymark.data-dir}")
    Path folder;

    Clock clock;

    @Autowired
    void setClock(Clock clock) {
        this.clock = clock;
    }
}
