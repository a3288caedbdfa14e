package io.waymark.accountability.domain;

import io.waymark.accountability.api.Colleagues;
import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.api.CommitmentMade;
import io.waymark.accountability.api.Commitments;
import io.waymark.accountability.api.Grown;
import io.waymark.accountability.api.MakeCommitment;
import io.waymark.accountability.api.Way;
import io.waymark.accountability.api.Ways;
import io.waymark.accountability.api.Wording;
import io.waymark.accountability.api.WorkingTimes;
import io.waymark.shared.DomainService;
import io.waymark.shared.PersonId;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;

/** Makes commitments: how many somebody has open is no single commitment's knowledge. */
@DomainService
class CommitmentDesk {

    private static final int CONFIRMER_DAYS = 5;

    /** It is stored in the clear, so that nobody's words fit in. */
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    private final Repository<Commitment> commitments;
    private final CommitmentBook book;
    private final Ways ways;
    private final Colleagues colleagues;
    private final WorkingTimes workingTimes;

    CommitmentDesk(Repository<Commitment> commitments, Ways ways, Colleagues colleagues, WorkingTimes workingTimes) {
        this.commitments = commitments;
        this.book = new CommitmentBook(commitments);
        this.ways = ways;
        this.colleagues = colleagues;
        this.workingTimes = workingTimes;
    }

    /** Two made at once take the same number, so that one of them has to look again. */
    @CommandHandler
    CommitmentId make(MakeCommitment command) throws Exception {
        Way way = ways.of(command)
                .filter(found -> found.learner().equals(command.person()))
                .orElseThrow(Rejection::nothingHere);
        if (!FORM.matcher(command.form()).matches()) {
            throw Rejection.invalid(Problem.of("form-name").at("form"));
        }
        List<Commitment.Standing> earlier = book.of(command.person());
        Optional<Commitment.Standing> same = earlier.stream()
                .filter(one -> one.form().equals(command.form()))
                .findFirst();
        if (same.isPresent()) {
            return same.get().id();
        }
        Grown behaviour = check(command, way);
        if (earlier.stream().filter(Commitment.Standing::open).count() >= Commitments.MOST_OPEN) {
            throw Rejection.conflict("too-many-open", Commitments.MOST_OPEN);
        }
        CommitmentMade made = made(command, way, behaviour, earlier.size() + 1);
        commitments.newInstance(() -> new Commitment(made));
        return made.commitment();
    }

    private Grown check(MakeCommitment command, Way way) {
        List<Problem> problems = new ArrayList<>(Texts.problems(command.wording()));
        Texts.scale(command.baseline(), "baseline").ifPresent(problems::add);
        if (command.baseline() == null) {
            problems.add(Problem.of("baseline-missing").at("baseline"));
        }
        Optional<Grown> behaviour = way.behaviour(command.behaviour());
        if (behaviour.isEmpty()) {
            problems.add(Problem.of("behaviour-unknown").at("behaviour"));
        }
        ConfirmerCheck.problem(command.confirmer(), command.person(), colleagues)
                .ifPresent(problems::add);
        if (!problems.isEmpty()) {
            throw new Rejection(Rejection.Kind.INVALID, problems);
        }
        return behaviour.orElseThrow();
    }

    private CommitmentMade made(MakeCommitment command, Way way, Grown behaviour, int number) {
        Wording wording = command.wording().stripped();
        PersonId confirmer = Objects.requireNonNull(command.confirmer());
        return new CommitmentMade(
                CommitmentId.of(command.person(), number),
                command.person(),
                number,
                command.form(),
                way.origin(),
                wording.title(),
                wording.when(),
                wording.then(),
                behaviour,
                Objects.requireNonNull(command.baseline()),
                confirmer,
                workingTimes.of(confirmer, command.at()).afterWorkingDays(command.at(), CONFIRMER_DAYS),
                way.days(),
                command.at());
    }
}
