package io.waymark.pathways.api;

import io.waymark.shared.Dated;
import io.waymark.shared.DomainEvent;

/** What happens to pathways and to people's ways through them. */
public sealed interface PathwayEvent extends DomainEvent, Dated
        permits PathwayDrafted,
                PathwayPublished,
                EnrolmentStarted,
                StepCompleted,
                ReflectionWritten,
                EvidenceGiven,
                QuizAttempted,
                StageCompleted,
                PathwayCompleted,
                EnrolmentWithdrawn {}
