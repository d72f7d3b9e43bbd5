// Generated from openapi.yaml by packages/contract/generate.ts; do not edit.
export interface paths {
    "/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All partners, ordered by country and name */
        get: operations["listPartners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partners/{partnerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One partner */
        get: operations["getPartner"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Events with all their languages, newest change first
         * @description For editors and for those who copy the feed. A site that shows a calendar asks
         *     `listOccurrences` instead.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{eventId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One event with all its languages */
        get: operations["getEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/occurrences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happens between two times, in one language, in the order of time
         * @description Every occurrence of every event that touches the time from `from` to `to`, with each text in
         *     the asked language or the nearest that exists. This is what a calendar shows.
         */
        get: operations["listOccurrences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many occurrences each value of each filter gives
         * @description Counts what `listOccurrences` lists for the same range and filters. `total` counts what fits
         *     all filters. Each facet counts with its own filter left out: its `total` is what there is
         *     without that filter, and each of its values what choosing that value alone would give. So
         *     an empty list can say which filter to loosen. An occurrence with several themes, languages
         *     or partners counts for each of them, so counts can add up to more than `total`. Values that
         *     would give nothing are left out.
         */
        get: operations["getFacets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A calendar to subscribe to or to take over, in one language (iCalendar)
         * @description Whole events with their rules, not single occurrences; UID and SEQUENCE are those of the
         *     event, so that a calendar program that subscribes sees what has changed. What is cancelled
         *     stays, with `STATUS:CANCELLED`. Every zone is described by a VTIMEZONE. Texts are in the
         *     asked language, or in the nearest that exists.
         *
         *     The calendar holds the events that take place at some time from 366 days ago on, or, with
         *     `event`, those events whenever they take place. It holds at most 1 000 events: those that
         *     take place next, then those that took place last.
         */
        get: operations["exportCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is new and what has changed, for feed readers, in one language (Atom)
         * @description An entry for each event that still takes place today or later (with `event`, for those
         *     events whenever they take place), newest change first, at most 100. Its `id` stays the
         *     same for ever; `updated` is the event's last change.
         */
        get: operations["exportAtom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events.jsonld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happens between two times for search engines, in one language (JSON-LD)
         * @description What `listOccurrences` lists for the same range and filters, as schema.org's
         *     EducationEvent; the first 500 occurrences. An occurrence of an event that repeats names
         *     its EventSeries as `superEvent`.
         */
        get: operations["exportJsonLd"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{eventId}/registration-form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a visitor is asked for, and how long it is kept, in one language
         * @description Everything that a form needs but the number of free seats, which `getSeats` has because it
         *     changes with every registration.
         */
        get: operations["getRegistrationForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{eventId}/seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many seats are free now
         * @description Never cached. `formToken` says when the form was shown; `createRegistration` takes it.
         */
        get: operations["getSeats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{eventId}/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who comes, first come first
         * @description For the organizer. `q` finds words of the name, the mail address and the registration's number.
         */
        get: operations["listRegistrations"];
        put?: never;
        /**
         * Registers a person, or a party as a whole
         * @description Takes seats, or a place in the waiting list where no seats are free, in one transaction with the
         *     answer and the messages that follow. Whoever gets no answer sends the same request again with the
         *     same `Idempotency-Key`.
         */
        post: operations["createRegistration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{eventId}/registrations.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who comes, as a table for spreadsheets (CSV)
         * @description UTF-8 with a byte order mark, RFC 4180. A text that a spreadsheet would read as a formula begins
         *     with an apostrophe.
         */
        get: operations["exportRegistrations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{eventId}/registration-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * How one registers for an event
         * @description For the organizer. More seats are offered to the waiting list at once; with fewer seats than are
         *     taken, nobody loses one and none is free until enough people have cancelled.
         */
        put: operations["setRegistrationSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{eventId}/walk-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Notes somebody who came without registration
         * @description For the organizer. It counts beside the seats that can be registered for, and is checked in.
         */
        post: operations["createWalkIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{eventId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends a message to those who are registered
         * @description For the organizer. Each gets a mail of their own, with the link to their registration.
         */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The registration that the token opens
         * @description All that is kept of it.
         */
        get: operations["getRegistration"];
        put?: never;
        post?: never;
        /**
         * Erases all personal data of the registration, for good
         * @description Cancels it first if it has seats; that cannot be undone. Only numbers without a name remain.
         */
        delete: operations["eraseRegistration"];
        options?: never;
        head?: never;
        /**
         * Corrects the registration
         * @description What is left out stays. More seats are taken only if all of them are free; a new mail address is
         *     asked to be confirmed where the event asks for that.
         */
        patch: operations["changeRegistration"];
        trace?: never;
    };
    "/registration/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirms the mail address, or accepts seats that were offered
         * @description To confirm the address it takes a token that was sent to it, not the one that `createRegistration`
         *     answered. Doing it again changes nothing.
         */
        post: operations["confirmRegistration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registration/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancels the registration, leaves the waiting list, or declines seats that were offered
         * @description A cancelled registration keeps its seats until `undoUntil`, 15 minutes later; then they are free.
         *     Doing it again changes nothing.
         */
        post: operations["cancelRegistration"];
        /**
         * Takes the cancellation back
         * @description Until `undoUntil`; the registration has the seats that it had.
         */
        delete: operations["undoCancellation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registrations/{registrationId}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Notes how many of the party came
         * @description For the organizer. 0 takes it back. `at` is when it was noted, for what is sent later; of two
         *     notes the later one stays.
         */
        put: operations["checkIn"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registrations/{registrationId}/promotion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approves a request, or gives somebody in the waiting list seats
         * @description For the organizer. Seats for somebody in the waiting list must be free: the organizer may go
         *     beyond the rule of the list, not beyond the seats.
         */
        post: operations["promote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registrations/{registrationId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Does not approve a request, or takes seats back
         * @description For the organizer. The person gets a message, with the reason where there is one.
         */
        post: operations["refuseRegistration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registrations/{registrationId}/certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The certificate of attendance (PDF)
         * @description For the organizer, of somebody who was checked in, in that person's language unless another one is
         *     asked for.
         */
        get: operations["exportCertificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/materials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Materials in one language, to browse and search
         * @description What fits all filters, each text in the asked language or the nearest that exists. With `q`, what
         *     has the words in its name comes first, then in its keywords, then in its description; otherwise,
         *     and among equals, the order is that of the folded names. The order is the same on every database.
         */
        get: operations["listMaterials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/material-facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many materials each value of each filter gives
         * @description Counts what `listMaterials` lists for the same filters, as `getFacets` does for occurrences: each
         *     facet with its own filter left out.
         */
        get: operations["getMaterialFacets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/materials/{materialId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One material in one language
         * @description The whole material, with what it is based on, what is based on it, the latest runs that its publisher
         *     has let through, and the next events that make use of it. `untranslated` names the texts that do not
         *     exist in the asked language.
         */
        get: operations["getMaterial"];
        /**
         * Publishes a material, or changes it
         * @description For its publisher; an identifier that nobody has belongs to whoever comes first. Attachments are
         *     given to the feed with `kopa-feed material`; here `file` names one that the material has already.
         */
        put: operations["setMaterial"];
        post?: never;
        /**
         * Withdraws a material
         * @description For its publisher. Harvesters are told of it for ever; the identifier stays taken.
         */
        delete: operations["withdrawMaterial"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/materials/{materialId}/adaptations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was made of this material
         * @description The materials whose `isBasedOn` names this one, newest first.
         */
        get: operations["listAdaptations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/materials/{materialId}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where it was run, and what was changed
         * @description Runs that the publisher has let through, latest date first.
         */
        get: operations["listRuns"];
        put?: never;
        /**
         * Tells that one has run it
         * @description Nobody's name is asked. The publisher reads it before it shows; until then its `status` is
         *     `pending`. The same `Idempotency-Key` with the same body is answered as the first time.
         */
        post: operations["recordRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/materials/{materialId}/event.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A draft of an event that runs the scenario, for a calendar program (iCalendar)
         * @description Title, duration, audience, languages and `basedOn` are those of the scenario. An event of a calendar program, without a time of its own: it begins at ten tomorrow, and is to be moved.
         */
        get: operations["exportEventDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/materials/{materialId}/event.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A draft of an event that runs the scenario
         * @description Title, duration, audience, languages and `basedOn` are those of the scenario. The event as the contract writes it, without what only the partner knows: place and time.
         */
        get: operations["getEventDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/materials.jsonld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Materials for search engines, in one language (JSON-LD)
         * @description What `listMaterials` lists for the same filters, as schema.org's LearningResource, scenarios also as
         *     HowTo; the first 500.
         */
        get: operations["exportMaterialsJsonLd"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/materials.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is new and what has changed, for feed readers, in one language (Atom)
         * @description What fits the filters, newest change first, at most 100. An entry's `id` stays the same for ever.
         */
        get: operations["exportMaterialsAtom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Runs of one's own materials that wait for a review
         * @description For the partner whose key it is, oldest first.
         */
        get: operations["listRunsToReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs/{runId}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lets a run show, or not
         * @description For the publisher of the material. A refused run is deleted.
         */
        post: operations["reviewRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Questions that people answer together
         * @description Topics whose board has not been paused: those that are open first, then upcoming ones, then closed ones; among these, latest opening first.
         */
        get: operations["listTopics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/topics/{topicId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One topic, with its glossary
         * @description Texts in the asked language or the nearest that exists; where the board is paused, only the question and `isPaused`.
         */
        get: operations["getTopic"];
        /**
         * Opens a topic, or changes it
         * @description For the partner whose topic it is. Whoever closes it sets `closes`; a `summary` is pinned above the posts.
         */
        put: operations["editTopic"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/topics/{topicId}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What people have answered
         * @description Published posts only. Threads, the newest first, each with its first replies; with `replyTo`, the replies of one post, oldest first. `change` is the number to go on listening from.
         */
        get: operations["listPosts"];
        put?: never;
        /**
         * Writes a post
         * @description Nobody needs an account.
         *     The post is `pending` until a person has read it.
         *     The token that is answered opens it for its author: to change it until then, to withdraw it, to appeal.
         *     Where a mail address is given, the link goes there too.
         *     The same `Idempotency-Key` with the same body is answered as the first time.
         */
        post: operations["createPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/topics/{topicId}/post-form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What one needs to write a post
         * @description Whether the topic takes posts now, and the proof of when the form was shown.
         */
        get: operations["getPostForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/topics/{topicId}/glossary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Proposes a word to be explained
         * @description A moderator reads it before it shows. The same `Idempotency-Key` with the same body is answered as the first time.
         */
        post: operations["proposeGlossaryEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/topics/{topicId}/dialogue.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The dialogue as JSON
         * @description Published posts only, in the order of time, each with its replies and translations.
         */
        get: operations["exportDialogueJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/topics/{topicId}/dialogue.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The dialogue as CSV
         * @description Published posts only, in the order of time, each with its replies and translations. No cell begins a formula.
         */
        get: operations["exportDialogueCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/topics/{topicId}/dialogue.md": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The dialogue as Markdown
         * @description Published posts only, in the order of time, each with its replies and translations.
         */
        get: operations["exportDialogueMarkdown"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/topics/{topicId}/moderation-actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What moderators have done
         * @description The audit log of a topic of one’s own, latest first. Nobody’s words are in it.
         */
        get: operations["listModerationActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/language-guess": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Which language a text is in
         * @description Guessed on this server; nothing is kept and nothing is sent on. Most likely first; empty where the text is too short to tell.
         */
        post: operations["guessLanguage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One’s own post
         * @description For whoever has the token of the post.
         */
        get: operations["getOwnPost"];
        put?: never;
        post?: never;
        /**
         * Withdraws one’s own post
         * @description Its words, name and address are gone for good, with their translations; replies keep their place. Doing it again changes nothing.
         */
        delete: operations["withdrawPost"];
        options?: never;
        head?: never;
        /**
         * Corrects one’s own post
         * @description Until it has been read, or when a moderator asked to say it in other words; it then waits again. What is left out stays.
         */
        patch: operations["changePost"];
        trace?: never;
    };
    "/post/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks to decide again
         * @description Once, after the post has been rejected or removed.
         */
        post: operations["appealPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/posts/{postId}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reports a post
         * @description Anybody may; a moderator looks at it. The same `Idempotency-Key` with the same body is answered as the first time.
         */
        post: operations["reportPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/posts/{postId}/reactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reacts to a post
         * @description Counted once for each `Idempotency-Key`; nothing else is kept of who did it.
         */
        post: operations["reactToPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dialogue-stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changes, as it changes
         * @description Server-sent events of the topics asked for.
         *     `id` is the number of the change; `event` is `post` (data: a Post, or a PostGone), `topic` (data: `{"id": …}`, read it again) or `reload` (too much has changed: read the posts again).
         *     What has changed after `since`, or after the header `Last-Event-ID`, comes first: each post once, as it is now, where it changed last. A reply can so come before the post that it answers.
         *     A comment comes every 20 seconds while nothing happens.
         *     Who does not read is disconnected.
         */
        get: operations["subscribe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/moderation-queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What waits to be read
         * @description Pending posts and glossary entries of one’s own topics, oldest first.
         */
        get: operations["listQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/posts/{postId}/moderation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decides on a post
         * @description `approve` lets it show, `reject` and `rephrase` tell the author why, `remove` takes a published one away, `restore` brings it back, `splitOff` makes a thread of a reply.
         */
        post: operations["moderatePost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/posts/{postId}/translations/{language}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Puts a translation beside the original
         * @description `machine` where a program made it and nobody has read it; it is marked so.
         */
        put: operations["translatePost"];
        post?: never;
        /**
         * Takes a translation away
         * @description The original stays.
         */
        delete: operations["removeTranslation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/posts/{postId}/translations/{language}/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks the configured program for a translation
         * @description Nothing is stored. The text goes to the program that this feed’s operator has configured; without one, there is none.
         */
        post: operations["proposeTranslation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/posts/{postId}/appeal-answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answers an appeal
         * @description `restore` lets the post show, `uphold` leaves it as it is; there is no second appeal.
         */
        post: operations["answerAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reports and appeals that wait
         * @description Of one’s own topics, oldest first.
         */
        get: operations["listReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/{reportId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answers a report
         * @description `remove` takes the post away and tells its author why; `keep` leaves it.
         */
        post: operations["answerReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/glossary/{entryId}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lets a word of the glossary show, or not
         * @description With `entry`, as it is corrected. A refused one is deleted.
         */
        post: operations["reviewGlossaryEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether one’s board is paused
         * @description For the partner whose key it is.
         */
        get: operations["getBoard"];
        /**
         * Pauses all of one’s topics, or lets them go on
         * @description While it is paused no post shows and none is taken.
         */
        put: operations["pauseBoard"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description A language as a BCP 47 tag.
         * @example lv
         * @example nb
         * @example sgs
         */
        LanguageTag: string;
        /**
         * @description A country as its ISO 3166-1 alpha-2 code.
         * @example LV
         */
        CountryCode: string;
        /**
         * @description A time zone by its IANA name.
         * @example Europe/Riga
         */
        TimeZone: string;
        /**
         * @description A date and time on the wall of the venue, without an offset (RFC 8984 §1.4.4).
         * @example 2026-11-22T17:30:00
         */
        LocalDateTime: string;
        /**
         * @description An instant in UTC (RFC 8984 §1.4.3).
         * @example 2026-11-22T15:30:00Z
         */
        UtcDateTime: string;
        /**
         * @description A date (`2026-11-22`), or an instant with `Z` or an offset (`2026-11-22T08:00:00Z`).
         * @example 2026-11-22
         * @example 2026-11-22T08:00:00Z
         */
        DateOrInstant: string;
        /**
         * @description An ISO 8601 duration (RFC 8984 §1.4.6). Days are days on the calendar, hours are elapsed time.
         * @example PT1H30M
         * @example P1D
         */
        Duration: string;
        /** @description An absolute `https:` or `http:` address. */
        HttpUrl: string;
        /** @description A text in the asked language, or in the nearest language that exists, and which one that is. */
        ResolvedText: {
            /** @description Plain text; line breaks are kept, markup is not. */
            text: string;
            inLanguage: components["schemas"]["LanguageTag"];
            /**
             * @description Present when the text is a translation that nobody has checked against the present original.
             * @enum {unknown}
             */
            state?: "machine" | "outdated";
        };
        /**
         * @description State of a translation: `missing`; `machine`, translated by a program and not read by a person;
         *     `reviewed`; `outdated`, the original has changed since.
         * @enum {unknown}
         */
        TextState: "missing" | "machine" | "reviewed" | "outdated";
        /** @description An error (RFC 9457). */
        Problem: {
            /**
             * Format: uri-reference
             * @description The address of a page that explains the code.
             */
            type: string;
            /** @description The same sentence for every problem of this code. */
            title: string;
            status: number;
            /** @description One of `x-problems`. */
            code: string;
            /** @description What is wrong this time. */
            detail?: string;
            /**
             * Format: uri-reference
             * @description The address that was asked.
             */
            instance?: string;
            challenge?: components["schemas"]["Challenge"];
            errors?: {
                /** @description The name of the parameter. */
                parameter?: string;
                /** @description A JSON pointer into the body. */
                pointer?: string;
                /**
                 * @description What is wrong in one word, for programs that have their own sentences.
                 * @enum {unknown}
                 */
                reason?: "missing" | "unknown" | "malformed" | "too-short" | "too-long" | "out-of-range";
                /** @description What is wrong with it and which form is allowed. */
                detail: string;
            }[];
        };
        /**
         * @description The partner's identifier in this feed.
         * @example lnb
         */
        PartnerId: string;
        /** @description An institution that publishes in the feed (schema.org Organization or Library). */
        Partner: {
            id: components["schemas"]["PartnerId"];
            /**
             * @description The schema.org type.
             * @enum {unknown}
             */
            type: "Library" | "Organization";
            name: components["schemas"]["ResolvedText"];
            /** @description A short name or acronym. */
            alternateName?: string;
            description?: components["schemas"]["ResolvedText"];
            addressCountry: components["schemas"]["CountryCode"];
            /** @description The town. */
            addressLocality: string;
            timeZone: components["schemas"]["TimeZone"];
            /** @description The languages it publishes in, its own first. */
            knowsLanguage: components["schemas"]["LanguageTag"][];
            url: components["schemas"]["HttpUrl"];
        };
        PartnerPage: {
            items: components["schemas"]["Partner"][];
            next: components["schemas"]["Next"];
        };
        /** @description `cursor` of the next page; null on the last. */
        Next: string | null;
        /**
         * @description The event's identifier in this feed, 16 characters a–z and 0–9. It follows from partner and `uid` and never changes.
         * @example 4f2k9x0a7c3m8q1z
         */
        EventId: string;
        /** @enum {unknown} */
        EventKind: "seminar" | "conference" | "training" | "workshop" | "meeting";
        /** @enum {unknown} */
        Theme: "creative-incubator" | "social-innovation" | "intercultural-dialogue";
        /** @enum {unknown} */
        AudienceType: "adults" | "seniors" | "newcomers" | "families" | "librarians" | "educators";
        /**
         * @description The state of the plan, as in schema.org's EventStatusType.
         * @enum {unknown}
         */
        EventStatus: "scheduled" | "cancelled" | "postponed" | "rescheduled" | "movedOnline";
        /** @description A postal address (schema.org PostalAddress). */
        Address: {
            streetAddress?: string;
            postalCode?: string;
            addressLocality?: string;
            addressCountry: components["schemas"]["CountryCode"];
        };
        /**
         * @description What makes a place usable for people with disabilities (schema.org amenityFeature):
         *     entrance and way without steps, a lift, a toilet and a parking space for wheelchair users, an
         *     induction loop for hearing aids, a room to withdraw to.
         * @enum {unknown}
         */
        AmenityFeature: "step-free-access" | "lift" | "accessible-toilet" | "hearing-loop" | "accessible-parking" | "quiet-room";
        /** @description A place one can go to (RFC 8984 §4.2.5). */
        Location: {
            name: string;
            /** @description How to find it. */
            description?: string;
            address?: components["schemas"]["Address"];
            /** @example geo:56.9411,24.0972 */
            coordinates?: string;
            amenityFeature?: components["schemas"]["AmenityFeature"][];
        };
        /** @description A room one can join online (RFC 8984 §4.2.6). */
        VirtualLocation: {
            name?: string;
            uri: components["schemas"]["HttpUrl"];
        };
        /** @description One item of the programme. */
        ProgrammeItem: {
            start: components["schemas"]["LocalDateTime"];
            title: string;
            /** @description Who speaks. */
            speaker?: string;
        };
        /** @description A related page or file (RFC 8984 §1.4.11). */
        Link: {
            href: components["schemas"]["HttpUrl"];
            title?: string;
            /** @description The media type. */
            contentType?: string;
        };
        /** @description A picture of the event (schema.org ImageObject). */
        Image: {
            url: components["schemas"]["HttpUrl"];
            /** @description What can be seen, for those who cannot see it. */
            alt: string;
            /** @description Whom to name. */
            creditText?: string;
        };
        /**
         * @description An amount as a decimal number with a point, without a sign or the currency.
         * @example 5.00
         */
        Price: string;
        /**
         * @description A currency as its ISO 4217 code.
         * @example EUR
         */
        CurrencyCode: string;
        /** @description What it costs, for everybody or for those whom `name` says (schema.org Offer). */
        Offer: {
            price: components["schemas"]["Price"];
            priceCurrency: components["schemas"]["CurrencyCode"];
            /** @description Whom or what the price is for, such as “Students”. */
            name?: string;
        };
        /** @description The series that the event belongs to. */
        Series: {
            id: string;
            name: string;
        };
        /** @description A day of the week, or the n-th such day of the period (RFC 8984 §4.3.3). */
        NDay: {
            /** @enum {unknown} */
            day: "mo" | "tu" | "we" | "th" | "fr" | "sa" | "su";
            nthOfPeriod?: number;
        };
        /** @description How the event repeats (RFC 8984 §4.3.3). */
        RecurrenceRule: {
            /** @enum {unknown} */
            frequency: "yearly" | "monthly" | "weekly" | "daily";
            /** @default 1 */
            interval: number;
            /**
             * @default mo
             * @enum {unknown}
             */
            firstDayOfWeek: "mo" | "tu" | "we" | "th" | "fr" | "sa" | "su";
            byDay?: components["schemas"]["NDay"][];
            byMonthDay?: number[];
            byMonth?: string[];
            byYearDay?: number[];
            byWeekNo?: number[];
            byHour?: number[];
            byMinute?: number[];
            bySecond?: number[];
            bySetPosition?: number[];
            count?: number;
            until?: components["schemas"]["LocalDateTime"];
        };
        /**
         * @description What differs at one occurrence (RFC 8984 §4.3.5). An empty object at a time that the rule does
         *     not give adds that time; `excluded` takes one away.
         */
        RecurrenceOverride: {
            excluded?: boolean;
            start?: components["schemas"]["LocalDateTime"];
            duration?: components["schemas"]["Duration"];
            title?: string;
            description?: string;
            /** @enum {unknown} */
            status?: "confirmed" | "tentative" | "cancelled";
            eventStatus?: components["schemas"]["EventStatus"];
            statusReason?: string;
            locations?: components["schemas"]["Locations"];
            virtualLocations?: components["schemas"]["VirtualLocations"];
            localizations?: components["schemas"]["Localizations"];
        };
        /** @description Places by an identifier that is unique within the event. */
        Locations: {
            [key: string]: components["schemas"]["Location"];
        };
        /** @description Online rooms by an identifier that is unique within the event. */
        VirtualLocations: {
            [key: string]: components["schemas"]["VirtualLocation"];
        };
        /**
         * @description Translations: language → pointer into the event, without its leading slash → text
         *     (RFC 8984 §4.6.1). Pointers in use: `title`, `description`, `statusReason`,
         *     `locations/{id}/name`, `locations/{id}/description`, `virtualLocations/{id}/name`,
         *     `programme/{n}/title`, `programme/{n}/speaker`, `offers/{n}/name`, `links/{id}/title`,
         *     `image/alt`, `series/name`.
         * @example {
         *       "lv": {
         *         "title": "Valodu kafejnīca",
         *         "locations/main/name": "Lasītava"
         *       }
         *     }
         */
        Localizations: {
            [key: string]: {
                [key: string]: string;
            };
        };
        /** @description An event with all its languages (JSCalendar Event and, beside it, what libraries need). */
        Event: {
            id: components["schemas"]["EventId"];
            /** @description The iCalendar UID, kept for ever. */
            uid: string;
            /** @description The revision number; it rises with every change of time, place or status. */
            sequence: number;
            created: components["schemas"]["UtcDateTime"];
            updated: components["schemas"]["UtcDateTime"];
            /** @description The language that the texts of this object are in; the originals of all translations. */
            locale: components["schemas"]["LanguageTag"];
            title: string;
            /** @description Plain text; line breaks are kept. */
            description?: string;
            start: components["schemas"]["LocalDateTime"];
            timeZone: components["schemas"]["TimeZone"];
            duration: components["schemas"]["Duration"];
            /** @description True for an event of whole days: only its dates matter. */
            showWithoutTime: boolean;
            recurrenceRule?: components["schemas"]["RecurrenceRule"];
            /** @description Original local start → what differs there. */
            recurrenceOverrides?: {
                [key: string]: components["schemas"]["RecurrenceOverride"];
            };
            /**
             * @description JSCalendar's status.
             * @enum {unknown}
             */
            status: "confirmed" | "tentative" | "cancelled";
            eventStatus: components["schemas"]["EventStatus"];
            /** @description Why it was cancelled, moved or postponed, for the public. */
            statusReason?: string;
            kind: components["schemas"]["EventKind"];
            themes: components["schemas"]["Theme"][];
            /** @description The languages that are spoken there. */
            activityLanguages: components["schemas"]["LanguageTag"][];
            audience: components["schemas"]["AudienceType"][];
            /** @description The partner that answers for the event. */
            organizer: components["schemas"]["PartnerId"];
            /** @description The partner in whose house it takes place, when it is another one. */
            host?: components["schemas"]["PartnerId"];
            locations?: components["schemas"]["Locations"];
            virtualLocations?: components["schemas"]["VirtualLocations"];
            programme?: components["schemas"]["ProgrammeItem"][];
            /** @description Whether taking part costs nothing. Left out where nobody has said. */
            isAccessibleForFree?: boolean;
            /**
             * @description What it costs, where it does cost something.
             * @example [
             *       {
             *         "price": "5.00",
             *         "priceCurrency": "EUR"
             *       },
             *       {
             *         "price": "2.50",
             *         "priceCurrency": "EUR",
             *         "name": "Studentiem un senioriem"
             *       }
             *     ]
             */
            offers?: components["schemas"]["Offer"][];
            series?: components["schemas"]["Series"];
            links?: {
                [key: string]: components["schemas"]["Link"];
            };
            image?: components["schemas"]["Image"];
            /** @description Materials that the event makes use of: those of this feed by their identifiers, others by their address. */
            basedOn?: (components["schemas"]["MaterialId"] | components["schemas"]["HttpUrl"])[];
            /** @description How one registers, where one can do so here. */
            registration?: components["schemas"]["RegistrationSettings"];
            localizations: components["schemas"]["Localizations"];
            /** @description Language → pointer → state, for every text of the event and every language that the feed publishes or the event has. */
            translationStatus: {
                [key: string]: {
                    [key: string]: components["schemas"]["TextState"];
                };
            };
        };
        EventPage: {
            items: components["schemas"]["Event"][];
            next: components["schemas"]["Next"];
        };
        PartnerReference: {
            id: components["schemas"]["PartnerId"];
            name: components["schemas"]["ResolvedText"];
            addressCountry: components["schemas"]["CountryCode"];
            url?: components["schemas"]["HttpUrl"];
        };
        OccurrenceLocation: {
            name: components["schemas"]["ResolvedText"];
            description?: components["schemas"]["ResolvedText"];
            address?: components["schemas"]["Address"];
            coordinates?: string;
            amenityFeature?: components["schemas"]["AmenityFeature"][];
        };
        OccurrenceVirtualLocation: {
            name?: components["schemas"]["ResolvedText"];
            uri: components["schemas"]["HttpUrl"];
        };
        OccurrenceProgrammeItem: {
            start: components["schemas"]["LocalDateTime"];
            title: components["schemas"]["ResolvedText"];
            speaker?: components["schemas"]["ResolvedText"];
        };
        OccurrenceOffer: {
            price: components["schemas"]["Price"];
            priceCurrency: components["schemas"]["CurrencyCode"];
            name?: components["schemas"]["ResolvedText"];
        };
        OccurrenceLink: {
            href: components["schemas"]["HttpUrl"];
            title?: components["schemas"]["ResolvedText"];
            contentType?: string;
        };
        OccurrenceImage: {
            url: components["schemas"]["HttpUrl"];
            alt: components["schemas"]["ResolvedText"];
            creditText?: string;
        };
        OccurrenceSeries: {
            id: string;
            name: components["schemas"]["ResolvedText"];
        };
        /**
         * @description One time at which an event takes place, ready to be shown in one language. Properties that have
         *     nothing to say are left out.
         */
        Occurrence: {
            eventId: components["schemas"]["EventId"];
            /** @description The local start that the rule gave; null for an event that does not repeat. With `eventId` it identifies the occurrence. */
            recurrenceId: components["schemas"]["LocalDateTime"] | null;
            /** @description Start at the venue. With `showWithoutTime`, midnight of the first day. */
            start: components["schemas"]["LocalDateTime"];
            /** @description End at the venue, exclusive. With `showWithoutTime`, midnight after the last day. */
            end: components["schemas"]["LocalDateTime"];
            utcStart: components["schemas"]["UtcDateTime"];
            utcEnd: components["schemas"]["UtcDateTime"];
            timeZone: components["schemas"]["TimeZone"];
            showWithoutTime: boolean;
            title: components["schemas"]["ResolvedText"];
            description?: components["schemas"]["ResolvedText"];
            eventStatus: components["schemas"]["EventStatus"];
            statusReason?: components["schemas"]["ResolvedText"];
            kind: components["schemas"]["EventKind"];
            themes: components["schemas"]["Theme"][];
            activityLanguages: components["schemas"]["LanguageTag"][];
            audience: components["schemas"]["AudienceType"][];
            organizer: components["schemas"]["PartnerReference"];
            host?: components["schemas"]["PartnerReference"];
            locations?: components["schemas"]["OccurrenceLocation"][];
            virtualLocations?: components["schemas"]["OccurrenceVirtualLocation"][];
            programme?: components["schemas"]["OccurrenceProgrammeItem"][];
            /** @description Whether taking part costs nothing. Left out where nobody has said. */
            isAccessibleForFree?: boolean;
            offers?: components["schemas"]["OccurrenceOffer"][];
            series?: components["schemas"]["OccurrenceSeries"];
            links?: components["schemas"]["OccurrenceLink"][];
            image?: components["schemas"]["OccurrenceImage"];
            /** @description Materials that the event makes use of. */
            basedOn?: components["schemas"]["MaterialReference"][];
            registration?: components["schemas"]["OccurrenceRegistration"];
        };
        OccurrencePage: {
            items: components["schemas"]["Occurrence"][];
            next: components["schemas"]["Next"];
            /** @description The language that was understood from the asked tag. */
            language: components["schemas"]["LanguageTag"];
        };
        FacetValue: {
            /** @description A value of the filter; `true` or `false` for `online` and `freeSeats`. */
            value: string;
            /** @description How many occurrences have it. */
            count: number;
            /** @description The partner's name; other values need none. */
            name?: components["schemas"]["ResolvedText"];
        };
        Facet: {
            /**
             * @description The filter's name.
             * @enum {unknown}
             */
            name: "country" | "partner" | "kind" | "theme" | "activityLanguage" | "online" | "freeSeats";
            /** @description How many occurrences there are without this filter. */
            total: number;
            /** @description The most frequent first, then by value. */
            values: components["schemas"]["FacetValue"][];
        };
        Facets: {
            /** @description How many occurrences fit all filters. */
            total: number;
            /** @description One for each filter, always in the same order. */
            facets: components["schemas"]["Facet"][];
            /** @description Present when `q` was asked. */
            q?: {
                /** @description How many occurrences there are without `q`. */
                total: number;
            };
            /** @description The language that was understood from the asked tag. */
            language: components["schemas"]["LanguageTag"];
        };
        /** @description Linked data in the vocabulary of schema.org. */
        JsonLd: {
            /** @constant */
            "@context": "https://schema.org";
            "@graph": ({
                /** @constant */
                "@type": "EducationEvent";
            } & {
                [key: string]: unknown;
            })[];
        };
        /**
         * @description The material's identifier in this feed. Its publisher chose it; it never changes.
         * @example recipes-and-stories
         */
        MaterialId: string;
        /** @description An attachment's identifier within its material. */
        MediaId: string;
        /** @description The identifier of a part, such as a lesson or a statement, among its like. */
        PartId: string;
        /**
         * @description What it is; `collection` is a whole with chapters, such as a report.
         * @enum {unknown}
         */
        LearningResourceType: "scenario" | "experiment" | "model" | "course" | "collection";
        /**
         * @description The key competences for lifelong learning (Council of the European Union, Recommendation 2018/C 189/01).
         * @enum {unknown}
         */
        Competence: "literacy" | "multilingual" | "mathematical-scientific" | "digital" | "personal-social-learning" | "citizenship" | "entrepreneurship" | "cultural-awareness";
        /**
         * @description How much those who lead it, or study it, should have done before.
         * @enum {unknown}
         */
        EducationalLevel: "beginner" | "intermediate" | "advanced";
        /**
         * @description A licence by its SPDX identifier; each of them lets others adapt.
         * @enum {unknown}
         */
        License: "CC0-1.0" | "CC-BY-4.0" | "CC-BY-SA-4.0" | "CC-BY-NC-4.0" | "CC-BY-NC-SA-4.0";
        /** @description For how many people (schema.org QuantitativeValue). */
        GroupRange: {
            minValue: number;
            maxValue: number;
        };
        /** @description For how many people a step works, where that is narrower than for the whole. */
        GroupLimit: {
            minValue?: number;
            maxValue?: number;
        };
        /** @description A source. */
        Citation: {
            name: string;
            url?: components["schemas"]["HttpUrl"];
            pages?: string;
        };
        /** @description An attachment (schema.org MediaObject). */
        MediaObject: {
            id: components["schemas"]["MediaId"];
            name: components["schemas"]["ResolvedText"];
            inLanguage?: components["schemas"]["LanguageTag"];
            /**
             * @description Whether the file is there; one that is `missing` has no address.
             * @enum {unknown}
             */
            state: "available" | "missing";
            /** @description The media type, as found in the file itself. */
            encodingFormat?: string;
            /** @description In bytes. */
            contentSize?: number;
            contentUrl?: components["schemas"]["HttpUrl"];
        };
        /** @description Another material, or a page elsewhere, as far as a link needs it. */
        MaterialReference: {
            id?: components["schemas"]["MaterialId"];
            url: components["schemas"]["HttpUrl"];
            name?: components["schemas"]["ResolvedText"];
            learningResourceType?: components["schemas"]["LearningResourceType"];
            publisher?: components["schemas"]["PartnerReference"];
        };
        /** @description A material as lists show it, in one language. What has nothing to say is left out. */
        MaterialSummary: {
            id: components["schemas"]["MaterialId"];
            learningResourceType: components["schemas"]["LearningResourceType"];
            publisher: components["schemas"]["PartnerReference"];
            /** @description The language that it was written in. */
            locale: components["schemas"]["LanguageTag"];
            name: components["schemas"]["ResolvedText"];
            description: components["schemas"]["ResolvedText"];
            themes: components["schemas"]["Theme"][];
            teaches: components["schemas"]["Competence"][];
            audience: components["schemas"]["AudienceType"][];
            educationalLevel?: components["schemas"]["EducationalLevel"];
            groupSize?: components["schemas"]["GroupRange"];
            /** @description The sum of its steps or lessons. */
            timeRequired?: components["schemas"]["Duration"];
            /** @description The languages that it can be read in, its own first; those that it exists in whole and those that it exists in in part. */
            inLanguage: components["schemas"]["LanguageTag"][];
            license: components["schemas"]["License"];
            /** @description Where an experiment took place; else the publisher’s country. */
            addressCountry?: components["schemas"]["CountryCode"];
            /** Format: date */
            dateModified: string;
        };
        MaterialPage: {
            items: components["schemas"]["MaterialSummary"][];
            next: components["schemas"]["Next"];
            /** @description How many there are on all pages. */
            total: number;
            /** @description The language that was understood from the asked tag. */
            language: components["schemas"]["LanguageTag"];
        };
        MaterialFacets: {
            /** @description How many materials fit all filters. */
            total: number;
            /** @description One for each filter with values of its own, always in the same order. */
            facets: {
                /**
                 * @description The filter's name.
                 * @enum {unknown}
                 */
                name: "learningResourceType" | "inLanguage" | "theme" | "teaches" | "audience" | "country" | "partner" | "license";
                /** @description How many materials there are without this filter. */
                total: number;
                /** @description The most frequent first, then by value. */
                values: components["schemas"]["FacetValue"][];
            }[];
            /** @description How many materials there would be without each of the filters that have no values of their own and were asked. */
            without?: {
                q?: number;
                groupSize?: number;
                minutes?: number;
            };
            /** @description The language that was understood from the asked tag. */
            language: components["schemas"]["LanguageTag"];
        };
        /**
         * @description A material in one language (schema.org LearningResource). It has exactly one of `scenario`,
         *     `experiment`, `model`, `course` and `collection`, as its type says.
         */
        Material: {
            id: components["schemas"]["MaterialId"];
            learningResourceType: components["schemas"]["LearningResourceType"];
            publisher: components["schemas"]["PartnerReference"];
            /** @description The language that it was written in. */
            locale: components["schemas"]["LanguageTag"];
            name: components["schemas"]["ResolvedText"];
            description: components["schemas"]["ResolvedText"];
            themes: components["schemas"]["Theme"][];
            teaches: components["schemas"]["Competence"][];
            audience: components["schemas"]["AudienceType"][];
            educationalLevel?: components["schemas"]["EducationalLevel"];
            groupSize?: components["schemas"]["GroupRange"];
            /** @description The sum of its steps or lessons. */
            timeRequired?: components["schemas"]["Duration"];
            /** @description The languages that it can be read in, its own first; those that it exists in whole and those that it exists in in part. */
            inLanguage: components["schemas"]["LanguageTag"][];
            license: components["schemas"]["License"];
            /** @description Where an experiment took place; else the publisher’s country. */
            addressCountry?: components["schemas"]["CountryCode"];
            /** Format: date */
            dateModified: string;
            /** @description Its own page on the feed. */
            url: components["schemas"]["HttpUrl"];
            keywords: components["schemas"]["ResolvedText"][];
            creator: components["schemas"]["Creator"][];
            /** @description What it was made of. */
            isBasedOn: components["schemas"]["MaterialReference"][];
            /** @description The collections that it belongs to. */
            isPartOf: components["schemas"]["MaterialReference"][];
            citation: components["schemas"]["Citation"][];
            associatedMedia: components["schemas"]["MediaObject"][];
            /** Format: date */
            datePublished?: string;
            /** @description How many materials are based on it. */
            adaptations: number;
            /** @description The latest 20 that show, latest date first. */
            runs: components["schemas"]["Run"][];
            /** @description The next 10 events that make use of it. */
            events: components["schemas"]["MaterialEvent"][];
            /** @description Pointers to the texts that do not exist in the asked language, such as `scenario/step/0/tip`. */
            untranslated: string[];
            /** @description The language that was understood from the asked tag. */
            language: components["schemas"]["LanguageTag"];
            scenario?: components["schemas"]["Scenario"];
            experiment?: components["schemas"]["Experiment"];
            model?: components["schemas"]["LibraryModel"];
            course?: components["schemas"]["Course"];
            collection?: components["schemas"]["Collection"];
        };
        /** @description Whoever made it; institutions, or people who want to be named. */
        Creator: {
            name: string;
        };
        /** @description An event that makes use of the material, as far as a link needs it. */
        MaterialEvent: {
            eventId: components["schemas"]["EventId"];
            recurrenceId: components["schemas"]["LocalDateTime"] | null;
            title: components["schemas"]["ResolvedText"];
            start: components["schemas"]["LocalDateTime"];
            timeZone: components["schemas"]["TimeZone"];
            showWithoutTime: boolean;
            /** @description The town. */
            addressLocality?: string;
            /** @description The event's own page on the feed. */
            url: components["schemas"]["HttpUrl"];
        };
        /** @description An activity with a group (schema.org HowTo), in one language. */
        Scenario: {
            aims: components["schemas"]["ResolvedText"][];
            groupSize: components["schemas"]["GroupRange"];
            preparation?: components["schemas"]["ResolvedText"];
            space?: components["schemas"]["ResolvedText"];
            supply?: components["schemas"]["Supply"][];
            step: components["schemas"]["Step"][];
            adaptation?: components["schemas"]["Adaptation"][];
            risk?: components["schemas"]["ResolvedText"][];
            evaluation?: components["schemas"]["ResolvedText"][];
        };
        /**
         * @description What is needed. `quantity` is for each person; for each small group of `groupOf` people, the last
         *     one perhaps smaller; or once for the session, however many come.
         */
        Supply: {
            name: components["schemas"]["ResolvedText"];
            quantity: number;
            /** @enum {unknown} */
            per: "person" | "group" | "session";
            /** @description People in a small group; for `group`. */
            groupOf?: number;
        };
        /** @description A step of the activity (schema.org HowToStep). */
        Step: {
            name: components["schemas"]["ResolvedText"];
            minutes: number;
            facilitator: components["schemas"]["ResolvedText"];
            participants: components["schemas"]["ResolvedText"];
            tip?: components["schemas"]["ResolvedText"];
            /** @description Hand-outs. */
            media?: components["schemas"]["MediaId"][];
            groupSize?: components["schemas"]["GroupLimit"];
        };
        /** @description How to do it otherwise. */
        Adaptation: {
            /** @enum {unknown} */
            to: "online" | "smaller-group" | "larger-group" | "mixed-language-levels" | "accessibility";
            text: components["schemas"]["ResolvedText"];
        };
        /** @description What a library has tried, and what came of it, in one language. */
        Experiment: {
            addressCountry: components["schemas"]["CountryCode"];
            /** @description The town. */
            addressLocality?: string;
            problem: components["schemas"]["ResolvedText"];
            approach: components["schemas"]["ResolvedText"];
            participants?: components["schemas"]["ResolvedText"];
            /**
             * @description What it costs a library.
             * @enum {unknown}
             */
            costClass?: "free" | "low" | "medium" | "high";
            results: components["schemas"]["ResolvedText"];
            failed?: components["schemas"]["ResolvedText"];
            advice?: components["schemas"]["ResolvedText"][];
            links?: {
                href: components["schemas"]["HttpUrl"];
                title: components["schemas"]["ResolvedText"];
            }[];
        };
        /**
         * @description Statements that a library says of itself, from 0 (not yet) to 3 (fully), by dimension. The
         *     feed never hears the answers.
         */
        LibraryModel: {
            dimension: {
                id: components["schemas"]["PartId"];
                name: components["schemas"]["ResolvedText"];
                description: components["schemas"]["ResolvedText"];
                statement: {
                    id: components["schemas"]["PartId"];
                    text: components["schemas"]["ResolvedText"];
                }[];
                /** @description What helps where this dimension is weak. */
                material: components["schemas"]["MaterialReference"][];
            }[];
        };
        /** @description Lessons to study by oneself, in one language. */
        Course: {
            lesson: components["schemas"]["Lesson"][];
        };
        Lesson: {
            id: components["schemas"]["PartId"];
            name: components["schemas"]["ResolvedText"];
            minutes: number;
            text: components["schemas"]["ResolvedText"];
            /** @description One of `associatedMedia`, and what can be seen in it. */
            image?: {
                media: components["schemas"]["MediaId"];
                alt: components["schemas"]["ResolvedText"];
            };
            /** @description A film elsewhere. Nothing of it is loaded before somebody asks for it. */
            video?: {
                url: components["schemas"]["HttpUrl"];
                name: components["schemas"]["ResolvedText"];
                inLanguage?: components["schemas"]["LanguageTag"];
            };
            question?: components["schemas"]["CheckQuestion"][];
        };
        /** @description A question to check oneself, with feedback to each answer. */
        CheckQuestion: {
            id: components["schemas"]["PartId"];
            text: components["schemas"]["ResolvedText"];
            /** @description Whether several answers are right; without it, one is. */
            multiple?: boolean;
            option: {
                text: components["schemas"]["ResolvedText"];
                correct: boolean;
                feedback: components["schemas"]["ResolvedText"];
            }[];
        };
        /** @description Materials that belong together, such as a report, by chapter. */
        Collection: {
            chapter: {
                name: components["schemas"]["ResolvedText"];
                description?: components["schemas"]["ResolvedText"];
                hasPart: components["schemas"]["MaterialReference"][];
            }[];
        };
        /**
         * @description A material as its publisher gives it to the feed: texts in `locale`, translations in
         *     `localizations` (language → pointer into the draft, without its leading slash → text). It has
         *     exactly one of `scenario`, `experiment`, `model`, `course` and `collection`.
         */
        MaterialDraft: {
            id: components["schemas"]["MaterialId"];
            locale: components["schemas"]["LanguageTag"];
            name: string;
            /** @description The aim in one sentence stands first. */
            description: string;
            keywords?: string[];
            themes: components["schemas"]["Theme"][];
            teaches: components["schemas"]["Competence"][];
            audience: components["schemas"]["AudienceType"][];
            educationalLevel?: components["schemas"]["EducationalLevel"];
            license: components["schemas"]["License"];
            creator?: components["schemas"]["Creator"][];
            /** Format: date */
            datePublished?: string;
            /** @description Materials of this feed by their identifiers, others by their address. */
            isBasedOn?: (components["schemas"]["MaterialId"] | components["schemas"]["HttpUrl"])[];
            citation?: components["schemas"]["Citation"][];
            associatedMedia?: {
                id: components["schemas"]["MediaId"];
                name: string;
                file: string;
                inLanguage?: components["schemas"]["LanguageTag"];
            }[];
            scenario?: components["schemas"]["ScenarioDraft"];
            experiment?: components["schemas"]["ExperimentDraft"];
            model?: components["schemas"]["LibraryModelDraft"];
            course?: components["schemas"]["CourseDraft"];
            collection?: components["schemas"]["CollectionDraft"];
            localizations?: {
                [key: string]: {
                    [key: string]: string;
                };
            };
        };
        /** @description An activity with a group (schema.org HowTo). */
        ScenarioDraft: {
            aims: string[];
            groupSize: components["schemas"]["GroupRange"];
            preparation?: string;
            space?: string;
            supply?: components["schemas"]["SupplyDraft"][];
            step: components["schemas"]["StepDraft"][];
            adaptation?: components["schemas"]["AdaptationDraft"][];
            risk?: string[];
            evaluation?: string[];
        };
        /**
         * @description What is needed. `quantity` is for each person; for each small group of `groupOf` people, the last
         *     one perhaps smaller; or once for the session, however many come.
         */
        SupplyDraft: {
            name: string;
            quantity: number;
            /** @enum {unknown} */
            per: "person" | "group" | "session";
            /** @description People in a small group; for `group`. */
            groupOf?: number;
        };
        /** @description A step of the activity (schema.org HowToStep). */
        StepDraft: {
            name: string;
            minutes: number;
            facilitator: string;
            participants: string;
            tip?: string;
            /** @description Hand-outs. */
            media?: components["schemas"]["MediaId"][];
            groupSize?: components["schemas"]["GroupLimit"];
        };
        /** @description How to do it otherwise. */
        AdaptationDraft: {
            /** @enum {unknown} */
            to: "online" | "smaller-group" | "larger-group" | "mixed-language-levels" | "accessibility";
            text: string;
        };
        /** @description What a library has tried, and what came of it. */
        ExperimentDraft: {
            addressCountry: components["schemas"]["CountryCode"];
            /** @description The town. */
            addressLocality?: string;
            problem: string;
            approach: string;
            participants?: string;
            /**
             * @description What it costs a library.
             * @enum {unknown}
             */
            costClass?: "free" | "low" | "medium" | "high";
            results: string;
            failed?: string;
            advice?: string[];
            links?: {
                href: components["schemas"]["HttpUrl"];
                title: string;
            }[];
        };
        /**
         * @description Statements that a library says of itself, from 0 (not yet) to 3 (fully), by dimension. The
         *     feed never hears the answers.
         */
        LibraryModelDraft: {
            dimension: {
                id: components["schemas"]["PartId"];
                name: string;
                description: string;
                statement: {
                    id: components["schemas"]["PartId"];
                    text: string;
                }[];
                /** @description What helps where this dimension is weak. */
                material: components["schemas"]["MaterialId"][];
            }[];
        };
        /** @description Lessons to study by oneself. */
        CourseDraft: {
            lesson: components["schemas"]["LessonDraft"][];
        };
        LessonDraft: {
            id: components["schemas"]["PartId"];
            name: string;
            minutes: number;
            text: string;
            /** @description One of `associatedMedia`, and what can be seen in it. */
            image?: {
                media: components["schemas"]["MediaId"];
                alt: string;
            };
            /** @description A film elsewhere. Nothing of it is loaded before somebody asks for it. */
            video?: {
                url: components["schemas"]["HttpUrl"];
                name: string;
                inLanguage?: components["schemas"]["LanguageTag"];
            };
            question?: components["schemas"]["CheckQuestionDraft"][];
        };
        /** @description A question to check oneself, with feedback to each answer. */
        CheckQuestionDraft: {
            id: components["schemas"]["PartId"];
            text: string;
            /** @description Whether several answers are right; without it, one is. */
            multiple?: boolean;
            option: {
                text: string;
                correct: boolean;
                feedback: string;
            }[];
        };
        /** @description Materials that belong together, such as a report, by chapter. */
        CollectionDraft: {
            chapter: {
                name: string;
                description?: string;
                hasPart: components["schemas"]["MaterialId"][];
            }[];
        };
        RunId: string;
        /** @description That somebody has run a scenario or tried an experiment. */
        Run: {
            id: components["schemas"]["RunId"];
            materialId: components["schemas"]["MaterialId"];
            /** Format: date */
            date: string;
            /** @description The library or the town. */
            addressLocality: string;
            addressCountry?: components["schemas"]["CountryCode"];
            groupSize?: number;
            /** @description What was changed, in the words of whoever ran it; plain text. */
            changes?: string;
            /** @description The language of `changes`. */
            inLanguage?: components["schemas"]["LanguageTag"];
            /** @enum {unknown} */
            status: "pending" | "published" | "refused";
            created: components["schemas"]["UtcDateTime"];
        };
        RunPage: {
            items: components["schemas"]["Run"][];
            next: components["schemas"]["Next"];
        };
        RunRequest: {
            /**
             * Format: date
             * @description The day, not later than today.
             */
            date: string;
            addressLocality: string;
            addressCountry?: components["schemas"]["CountryCode"];
            groupSize?: number;
            changes?: string;
            inLanguage?: components["schemas"]["LanguageTag"];
            /** @description A trap for programs that fill in forms; people do not see it. */
            website?: string;
        };
        RunReview: {
            /** @enum {unknown} */
            status: "published" | "refused";
        };
        /** @description What an event that runs a scenario can begin with; place and time are missing. */
        EventDraft: {
            title: string;
            description: string;
            /** @description The language of the texts. */
            locale: components["schemas"]["LanguageTag"];
            duration: components["schemas"]["Duration"];
            kind: components["schemas"]["EventKind"];
            themes: components["schemas"]["Theme"][];
            audience: components["schemas"]["AudienceType"][];
            activityLanguages: components["schemas"]["LanguageTag"][];
            basedOn: components["schemas"]["MaterialId"][];
            localizations?: components["schemas"]["Localizations"];
        };
        /** @description Linked data in the vocabulary of schema.org. */
        MaterialsJsonLd: {
            /** @constant */
            "@context": "https://schema.org";
            "@graph": ({
                "@type": string | unknown[];
            } & {
                [key: string]: unknown;
            })[];
        };
        /**
         * @description The registration's number, as people tell it each other; digits and capital letters without I, L, O and U.
         * @example 7K2M9QXD
         */
        RegistrationId: string;
        /** @description A secret of 32 random bytes in base64url. */
        Token: string;
        /**
         * @description 16 to 128 letters, digits, hyphens and underscores.
         * @example 0f8fad5b-d9cb-469f-a165-70867728950e
         */
        IdempotencyKey: string;
        /** @enum {unknown} */
        RegistrationStatus: "held" | "requested" | "confirmed" | "waiting" | "offered" | "cancelled" | "expired" | "withdrawn" | "refused";
        /**
         * @description Language → text, in at least one language.
         * @example {
         *       "lv": "Vai esat jau lietojis e-grāmatas?",
         *       "en": "Have you used e-books before?"
         *     }
         */
        TextByLanguage: {
            [key: string]: string;
        };
        QuestionId: string;
        /**
         * @description `text`: a few words; `choice`: one of the options; `multi`: any of them; `consent`: a box to tick,
         *     which a person who must answer has to tick.
         * @enum {unknown}
         */
        QuestionType: "text" | "choice" | "multi" | "consent";
        /** @description Something that the organizer asks beside name and mail address. */
        Question: {
            /** @description Unique within the event. */
            id: components["schemas"]["QuestionId"];
            type: components["schemas"]["QuestionType"];
            label: components["schemas"]["TextByLanguage"];
            hint?: components["schemas"]["TextByLanguage"];
            /** @default false */
            required: boolean;
            /** @description For `choice` and `multi`. */
            options?: {
                value: components["schemas"]["QuestionId"];
                label: components["schemas"]["TextByLanguage"];
            }[];
            /** @description How long the answer is kept, where it differs from `retentionDays.answers` of the event. */
            retentionDays?: components["schemas"]["RetentionDays"];
        };
        /** @description Days after the end of the event. */
        RetentionDays: number;
        /** @description How one registers for an event. Times are on the wall of the venue. */
        RegistrationSettings: {
            /** @description How many people there is room for, on each date. */
            capacity: number;
            /**
             * @description How many of these places are kept for people who come without registration.
             * @default 0
             */
            walkIns: number;
            /**
             * @description How many people the waiting list takes; 0 for none.
             * @default 0
             */
            waitingListCapacity: number;
            /**
             * @description How many people one registration may bring.
             * @default 1
             */
            maximumPartySize: number;
            /**
             * @description Whether one registers for all dates of the event at once, or for each date on its own.
             * @default event
             * @enum {unknown}
             */
            scope: "event" | "occurrence";
            /** @description From when one can register; without it, at once. For `occurrence`, of the first date: every other date opens as long before it. */
            opens?: components["schemas"]["LocalDateTime"];
            /** @description Until when; without it, until the event begins. For `occurrence`, of the first date: every other date closes as long before it. */
            closes?: components["schemas"]["LocalDateTime"];
            /**
             * @description Whether the mail address has to be confirmed.
             * @default true
             */
            confirmation: boolean;
            /**
             * @description How long seats are held for an address that is not confirmed.
             * @default 120
             */
            holdMinutes: number;
            /**
             * @description How long seats are kept for somebody in the waiting list to accept them; 0: they are confirmed at once.
             * @default 1440
             */
            offerMinutes: number;
            /**
             * @description Whether the organizer approves each registration by hand.
             * @default false
             */
            approval: boolean;
            /**
             * @description How long before the event a reminder is sent; 0: none.
             * @default 24
             */
            reminderHours: number;
            questions?: components["schemas"]["Question"][];
            /**
             * @description How long each field is kept; access needs go first.
             * @default {
             *       "name": 30,
             *       "email": 30,
             *       "answers": 30,
             *       "accessNeeds": 3
             *     }
             */
            retentionDays: {
                name?: components["schemas"]["RetentionDays"];
                email?: components["schemas"]["RetentionDays"];
                answers?: components["schemas"]["RetentionDays"];
                accessNeeds?: components["schemas"]["RetentionDays"];
            };
        };
        /** @description That one can register for this occurrence here, and from when until when. */
        OccurrenceRegistration: {
            /** @enum {unknown} */
            scope: "event" | "occurrence";
            opens?: components["schemas"]["UtcDateTime"];
            closes: components["schemas"]["UtcDateTime"];
        };
        /** @description A question in one language. */
        FormQuestion: {
            id: components["schemas"]["QuestionId"];
            type: components["schemas"]["QuestionType"];
            label: components["schemas"]["ResolvedText"];
            hint?: components["schemas"]["ResolvedText"];
            required: boolean;
            options?: {
                value: components["schemas"]["QuestionId"];
                label: components["schemas"]["ResolvedText"];
            }[];
        };
        /** @description Until when each field is kept. */
        Retention: {
            name: components["schemas"]["UtcDateTime"];
            email: components["schemas"]["UtcDateTime"];
            accessNeeds: components["schemas"]["UtcDateTime"];
            /** @description Question → until when. */
            answers: {
                [key: string]: components["schemas"]["UtcDateTime"];
            };
        };
        /** @description What a visitor is asked for, in one language. */
        RegistrationForm: {
            /** @enum {unknown} */
            scope: "event" | "occurrence";
            /** @description The date that is asked for, else the next one, else the last. */
            occurrence: components["schemas"]["Occurrence"];
            /** @description The dates from now on: those that one signs up for together, or chooses among. */
            occurrences: components["schemas"]["FormDate"][];
            maximumPartySize: number;
            waitingListCapacity: number;
            confirmation: boolean;
            holdMinutes: number;
            offerMinutes: number;
            approval: boolean;
            questions: components["schemas"]["FormQuestion"][];
            retention: components["schemas"]["Retention"];
            /** @description The language that was understood from the asked tag. */
            language: components["schemas"]["LanguageTag"];
        };
        FormDate: {
            recurrenceId: components["schemas"]["LocalDateTime"] | null;
            start: components["schemas"]["LocalDateTime"];
            end: components["schemas"]["LocalDateTime"];
            utcStart: components["schemas"]["UtcDateTime"];
            utcEnd: components["schemas"]["UtcDateTime"];
            eventStatus: components["schemas"]["EventStatus"];
        };
        /** @description How many seats there are and how many of them are free, now. */
        Seats: {
            /**
             * @description `announced`: registration opens later; `waitingList`: no seat is free, the waiting list takes people; `full`: neither.
             * @enum {unknown}
             */
            status: "announced" | "open" | "waitingList" | "full" | "closed" | "cancelled";
            opens?: components["schemas"]["UtcDateTime"];
            closes: components["schemas"]["UtcDateTime"];
            /** @description Seats that one can register for. */
            capacity: number;
            free: number;
            /** @description People in the waiting list. */
            waiting: number;
            /** @description How many more people the waiting list takes. */
            waitingFree: number;
            /** @description The feed's time. */
            now: components["schemas"]["UtcDateTime"];
            /** @description Proves when the form was shown. */
            formToken: string;
        };
        /** @description Question → answer: a text, one option, a list of options, or true for consent. */
        Answers: {
            [key: string]: string | components["schemas"]["QuestionId"][] | boolean;
        };
        /** @description A name as the person writes it; one line. */
        PersonName: string;
        /** @description A mail address, such as `ilze@example.org`. */
        Email: string;
        /** @description What somebody needs to take part, such as a seat near the door. */
        AccessNeeds: string;
        /** @description How many people come. */
        PartySize: number;
        RegistrationRequest: {
            /** @description The date, where one registers for each date on its own. */
            recurrenceId?: components["schemas"]["LocalDateTime"] | null;
            name: components["schemas"]["PersonName"];
            email: components["schemas"]["Email"];
            /** @description The language of all messages. */
            language: components["schemas"]["LanguageTag"];
            /** @description How many people come; 1 without it. */
            partySize?: components["schemas"]["PartySize"];
            answers?: components["schemas"]["Answers"];
            accessNeeds?: components["schemas"]["AccessNeeds"];
            /** @description From `getSeats`. */
            formToken: string;
            /** @description The solution of the `challenge`, where `proof-required` asked for one. */
            proof?: string;
            /** @description Stays empty; only a program that fills in every field writes here. */
            website?: string;
        };
        RegistrationChange: {
            name?: components["schemas"]["PersonName"];
            email?: components["schemas"]["Email"];
            language?: components["schemas"]["LanguageTag"];
            partySize?: components["schemas"]["PartySize"];
            answers?: components["schemas"]["Answers"];
            accessNeeds?: components["schemas"]["AccessNeeds"];
        };
        /** @description A registration. What was erased or has had its time is left out. */
        Registration: {
            id: components["schemas"]["RegistrationId"];
            eventId: components["schemas"]["EventId"];
            recurrenceId: components["schemas"]["LocalDateTime"] | null;
            status: components["schemas"]["RegistrationStatus"];
            partySize: components["schemas"]["PartySize"];
            name?: components["schemas"]["PersonName"];
            email?: components["schemas"]["Email"];
            language: components["schemas"]["LanguageTag"];
            answers?: components["schemas"]["Answers"];
            accessNeeds?: components["schemas"]["AccessNeeds"];
            created: components["schemas"]["UtcDateTime"];
            updated: components["schemas"]["UtcDateTime"];
            emailConfirmed: boolean;
            /** @description For `held`: that it holds a place in the waiting list, not seats. */
            inQueue?: boolean;
            /** @description The place in the waiting list. */
            position?: number;
            /** @description Until when it is held, or the offer stands. */
            expires?: components["schemas"]["UtcDateTime"];
            /** @description Until when the cancellation can be taken back. */
            undoUntil?: components["schemas"]["UtcDateTime"];
            /** @description Why the organizer refused it. */
            reason?: string;
            /** @description How many of the party came; left out while nobody has noted it. */
            attended?: number;
            /** @description That the person came without registration. */
            walkIn?: boolean;
            /** @description Why a message could not be delivered, for the organizer. */
            deliveryFailure?: components["schemas"]["DeliveryFailure"];
            /** @description The date, or the next one. */
            occurrence: components["schemas"]["Occurrence"];
            questions: components["schemas"]["FormQuestion"][];
            retention: components["schemas"]["Retention"];
        };
        /**
         * @description Why a message to a registered person was given up. The mail server refused the address (`no-such-address`,
         *     `takes-no-mail`), the mailbox (`mailbox-closed`, `mailbox-full`, `too-large`), the way to it
         *     (`unreachable`) or the message (`refused`); or there was no way to deliver it for three days
         *     (`not-delivered`).
         * @enum {string}
         */
        DeliveryFailure: "no-such-address" | "takes-no-mail" | "mailbox-closed" | "mailbox-full" | "too-large" | "unreachable" | "refused" | "not-delivered";
        CreatedRegistration: {
            registration: components["schemas"]["Registration"];
            /** @description Opens this registration; nobody else has it. */
            token: components["schemas"]["Token"];
        };
        RegistrationPage: {
            items: components["schemas"]["Registration"][];
            next: components["schemas"]["Next"];
            /** @description How many registrations fit the filters. */
            total: number;
            /** @description How many people these are. */
            people: number;
            /** @description How many of them came. */
            attended: number;
        };
        WalkIn: {
            recurrenceId?: components["schemas"]["LocalDateTime"] | null;
            name?: components["schemas"]["PersonName"];
            /** @description How many people came; 1 without it. */
            partySize?: components["schemas"]["PartySize"];
            language?: components["schemas"]["LanguageTag"];
        };
        Message: {
            recurrenceId?: components["schemas"]["LocalDateTime"] | null;
            /** @description Who gets it; without it, those who are confirmed. */
            status?: components["schemas"]["RegistrationStatus"][];
            /** @description One line. */
            subject: string;
            /** @description Plain text. */
            text: string;
        };
        MessageReceipt: {
            /** @description How many mails that are. */
            recipients: number;
        };
        Attendance: {
            attended: number;
            at?: components["schemas"]["UtcDateTime"];
        };
        Refusal: {
            /** @description For the person. */
            reason?: string;
        };
        /** @description A piece of work for the visitor's device, in the form of altcha-lib 2. */
        Challenge: {
            [key: string]: unknown;
        };
        /**
         * @description The topic's name in addresses; lower case letters, digits and hyphens.
         * @example what-makes-a-home
         */
        TopicId: string;
        /** @description 16 characters a–z and 0–9. */
        PostId: string;
        /** @description 16 characters a–z and 0–9. */
        ReportId: string;
        /** @description 16 characters a–z and 0–9. */
        GlossaryEntryId: string;
        /** @description Language → text, in at least one language. */
        LongTextByLanguage: {
            [key: string]: string;
        };
        /** @description Plain text as the author wrote it; line breaks are kept, markup is not. */
        PostText: string;
        /** @description How the author wants to be called; one line. */
        DisplayName: string;
        /** @description Where the author lives; one line. */
        Town: string;
        /** @enum {unknown} */
        TopicState: "upcoming" | "open" | "closed";
        /** @enum {unknown} */
        ReasonCode: "off-topic" | "personal-data" | "insult" | "discrimination" | "advertising" | "unlawful" | "unclear" | "duplicate" | "other";
        /**
         * @description `thanks`: thank you; `me-too`: so it is with me; `tell-me-more`; `learned`: I have learned something.
         * @enum {unknown}
         */
        Reaction: "thanks" | "me-too" | "tell-me-more" | "learned";
        /** @description Reaction → how many people; those that nobody has chosen are left out. */
        Reactions: {
            thanks?: number;
            "me-too"?: number;
            "tell-me-more"?: number;
            learned?: number;
        };
        /** @description A question and what belongs to it, in one language. */
        Topic: {
            id: components["schemas"]["TopicId"];
            partner: components["schemas"]["PartnerReference"];
            question: components["schemas"]["ResolvedText"];
            introduction: components["schemas"]["ResolvedText"] | null;
            rules: components["schemas"]["ResolvedText"] | null;
            state: components["schemas"]["TopicState"];
            /** @description The partner has paused the board; no post shows and none is taken. */
            isPaused: boolean;
            opens: components["schemas"]["UtcDateTime"];
            closes: components["schemas"]["UtcDateTime"] | null;
            /** @description Languages that posts may be in; empty for all. */
            allowedLanguages: components["schemas"]["LanguageTag"][];
            /**
             * @description When a person reads posts: before they show.
             * @enum {unknown}
             */
            moderation: "before";
            /** @description What the host says at the end. */
            summary: components["schemas"]["ResolvedText"] | null;
            /** @description The event it belongs to. */
            eventId: components["schemas"]["EventId"] | null;
            /** @description The material it belongs to. */
            materialId: components["schemas"]["MaterialId"] | null;
            /** @description Words that are explained wherever they stand. */
            glossary: components["schemas"]["GlossaryEntry"][];
            /** @description How many posts show, replies included. */
            posts: number;
            /** @description The number of the last change that this answer knows. */
            change: number;
            /** @description Its own page on the feed. */
            url: components["schemas"]["HttpUrl"];
            /** @description The language that was understood from the asked tag. */
            language: components["schemas"]["LanguageTag"];
        };
        /** @description A topic, as lists show it. */
        TopicSummary: {
            id: components["schemas"]["TopicId"];
            partner: components["schemas"]["PartnerReference"];
            question: components["schemas"]["ResolvedText"];
            state: components["schemas"]["TopicState"];
            opens: components["schemas"]["UtcDateTime"];
            closes: components["schemas"]["UtcDateTime"] | null;
            posts: number;
            url: components["schemas"]["HttpUrl"];
        };
        TopicPage: {
            items: components["schemas"]["TopicSummary"][];
            next: components["schemas"]["Next"];
            language: components["schemas"]["LanguageTag"];
        };
        /** @description A topic as its partner gives it to the feed. */
        TopicDraft: {
            question: components["schemas"]["TextByLanguage"];
            introduction?: components["schemas"]["LongTextByLanguage"];
            rules?: components["schemas"]["LongTextByLanguage"];
            summary?: components["schemas"]["LongTextByLanguage"];
            opens: components["schemas"]["UtcDateTime"];
            closes?: components["schemas"]["UtcDateTime"] | null;
            /** @description Languages that posts may be in; empty for all. */
            allowedLanguages?: components["schemas"]["LanguageTag"][];
            /**
             * @default before
             * @enum {unknown}
             */
            moderation: "before";
            eventId?: components["schemas"]["EventId"];
            materialId?: components["schemas"]["MaterialId"];
            /** @description Whom mails go to; never shown. Without `languages`, posts in all of them. */
            moderators: {
                email: components["schemas"]["Email"];
                /** @description The language of the mails. */
                language?: components["schemas"]["LanguageTag"];
                languages?: components["schemas"]["LanguageTag"][];
            }[];
        };
        Translation: {
            text: string;
            /**
             * @description `edited`: made or read by a person; `machine`: made by a program, read by nobody.
             * @enum {unknown}
             */
            state: "machine" | "edited";
            /** @description Who made it, such as the name of the library. */
            by?: string;
        };
        /** @description Language → translation. */
        Translations: {
            [key: string]: components["schemas"]["Translation"];
        };
        /** @enum {unknown} */
        PostStatus: "pending" | "published" | "rejected" | "rephrase" | "removed" | "withdrawn";
        /** @description A post that readers can no longer see; it stands where replies need their place, and in the stream. */
        PostGone: {
            id: components["schemas"]["PostId"];
            topicId: components["schemas"]["TopicId"];
            replyTo?: components["schemas"]["PostId"] | null;
            /** @enum {unknown} */
            status: "removed" | "withdrawn";
            created: components["schemas"]["UtcDateTime"];
        };
        /** @description A published post, in its own language and in all its translations. */
        Post: {
            id: components["schemas"]["PostId"];
            topicId: components["schemas"]["TopicId"];
            replyTo: components["schemas"]["PostId"] | null;
            /** @constant */
            status: "published";
            originalText: components["schemas"]["PostText"];
            inLanguage: components["schemas"]["LanguageTag"];
            name?: components["schemas"]["DisplayName"];
            town?: components["schemas"]["Town"];
            translations: components["schemas"]["Translations"];
            reactions: components["schemas"]["Reactions"];
            created: components["schemas"]["UtcDateTime"];
        };
        /** @description A published post, or the place of one that is gone. */
        ShownPost: components["schemas"]["Post"] | components["schemas"]["PostGone"];
        /** @description A post and the first of its replies, oldest first. */
        Thread: {
            post: components["schemas"]["ShownPost"];
            replies: components["schemas"]["Post"][];
            replyCount: number;
        };
        /** @description With `replyTo`, each reply is a thread without replies. */
        PostPage: {
            items: components["schemas"]["Thread"][];
            next: components["schemas"]["Next"];
            /** @description How many posts of the topic show. */
            total: number;
            /** @description The languages that posts of the topic are written in, the most frequent first. */
            languages: {
                language: components["schemas"]["LanguageTag"];
                count: number;
            }[];
            /** @description The number of the last change that this answer knows. */
            change: number;
        };
        PostForm: {
            state: components["schemas"]["TopicState"];
            isPaused: boolean;
            /** @description Proves when the form was shown. */
            formToken: string;
            /** @description The feed's time. */
            now: components["schemas"]["UtcDateTime"];
            limits: {
                /** @description How many characters a post may have. */
                characters: number;
                /** @description How many links a post may have. */
                links: number;
            };
        };
        PostRequest: {
            text: components["schemas"]["PostText"];
            inLanguage: components["schemas"]["LanguageTag"];
            name?: components["schemas"]["DisplayName"];
            town?: components["schemas"]["Town"];
            replyTo?: components["schemas"]["PostId"];
            email?: components["schemas"]["Email"];
            /** @description The language of all messages; without it, that of the post. */
            language?: components["schemas"]["LanguageTag"];
            /** @description From `getPostForm`. */
            formToken: string;
            /** @description The solution of the `challenge`, where `proof-required` asked for one. */
            proof?: string;
            /** @description Stays empty; only a program that fills in every field writes here. */
            website?: string;
        };
        PostChange: {
            text?: components["schemas"]["PostText"];
            inLanguage?: components["schemas"]["LanguageTag"];
            name?: components["schemas"]["DisplayName"] | null;
            town?: components["schemas"]["Town"] | null;
        };
        /** @description A post as its author sees it. */
        OwnPost: {
            id: components["schemas"]["PostId"];
            topicId: components["schemas"]["TopicId"];
            replyTo: components["schemas"]["PostId"] | null;
            status: components["schemas"]["PostStatus"];
            originalText: components["schemas"]["PostText"] | null;
            inLanguage: components["schemas"]["LanguageTag"];
            name?: components["schemas"]["DisplayName"];
            town?: components["schemas"]["Town"];
            email?: components["schemas"]["Email"];
            question: components["schemas"]["ResolvedText"];
            canChange: boolean;
            canAppeal: boolean;
            /** @enum {unknown} */
            appeal: "none" | "waiting" | "restored" | "upheld";
            /** @description Why it was rejected or removed, or should be said in other words. */
            reasonCode: components["schemas"]["ReasonCode"] | null;
            /** @description The moderator's own words. */
            note: string | null;
            created: components["schemas"]["UtcDateTime"];
        };
        PostReceipt: {
            post: components["schemas"]["OwnPost"];
            /** @description Opens this post for its author; nobody else has it. */
            token: components["schemas"]["Token"];
            /** @description The author's own page of the post. It is shown once; whoever loses it cannot get it again without a mail address. */
            link: components["schemas"]["HttpUrl"];
        };
        AppealRequest: {
            /** @description Why the decision should be another. */
            text: string;
        };
        LanguageGuessRequest: {
            text: components["schemas"]["PostText"];
        };
        LanguageGuess: {
            items: {
                language: components["schemas"]["LanguageTag"];
                score: number;
            }[];
        };
        ReportRequest: {
            reasonCode: components["schemas"]["ReasonCode"];
            /** @description What is wrong with it. */
            text?: string;
            email?: components["schemas"]["Email"];
            /** @description The language of the answer. */
            language?: components["schemas"]["LanguageTag"];
            /** @description Stays empty; only a program that fills in every field writes here. */
            website?: string;
        };
        ReportReceipt: {
            id: components["schemas"]["ReportId"];
            /** @constant */
            status: "waiting";
        };
        ReactionRequest: {
            reaction: components["schemas"]["Reaction"];
        };
        /** @description A word that is hard to translate, explained. */
        GlossaryEntry: {
            id: components["schemas"]["GlossaryEntryId"];
            word: string;
            /** @description The language of the word. */
            inLanguage: components["schemas"]["LanguageTag"];
            explanations: components["schemas"]["TextByLanguage"];
            /** @enum {unknown} */
            status: "pending" | "published" | "refused";
        };
        GlossaryEntryRequest: {
            word: string;
            inLanguage: components["schemas"]["LanguageTag"];
            explanations: components["schemas"]["TextByLanguage"];
            /** @description Stays empty; only a program that fills in every field writes here. */
            website?: string;
        };
        GlossaryEntryReview: {
            /** @enum {unknown} */
            status: "published" | "refused";
            word?: string;
            explanations?: components["schemas"]["TextByLanguage"];
        };
        /**
         * @description What a moderator may want to look at; it decides nothing.
         * @enum {unknown}
         */
        ModerationHint: "links" | "blocked-words" | "duplicate" | "language-differs";
        /** @description A post as its moderators see it; nothing of its author's address. */
        ModeratedPost: {
            id: components["schemas"]["PostId"];
            topicId: components["schemas"]["TopicId"];
            question: components["schemas"]["ResolvedText"];
            replyTo: components["schemas"]["PostId"] | null;
            /** @description What it answers. */
            parentText?: components["schemas"]["PostText"];
            status: components["schemas"]["PostStatus"];
            originalText: components["schemas"]["PostText"] | null;
            inLanguage: components["schemas"]["LanguageTag"];
            /** @description Another one whenever the author has changed the text, its language, the name or the town. */
            version: string;
            name?: components["schemas"]["DisplayName"];
            town?: components["schemas"]["Town"];
            translations: components["schemas"]["Translations"];
            reactions: components["schemas"]["Reactions"];
            hints: components["schemas"]["ModerationHint"][];
            /** @enum {unknown} */
            appeal: "none" | "waiting" | "restored" | "upheld";
            appealText?: string;
            reasonCode: components["schemas"]["ReasonCode"] | null;
            note: string | null;
            created: components["schemas"]["UtcDateTime"];
        };
        QueuePage: {
            items: components["schemas"]["ModeratedPost"][];
            next: components["schemas"]["Next"];
            /** @description How many posts wait in each language, the most first. */
            counts: {
                language: components["schemas"]["LanguageTag"];
                count: number;
            }[];
            /** @description Words that wait. */
            glossary: {
                topicId: components["schemas"]["TopicId"];
                entry: components["schemas"]["GlossaryEntry"];
            }[];
        };
        PostModeration: {
            /** @enum {unknown} */
            action: "approve" | "reject" | "rephrase" | "remove" | "restore" | "splitOff";
            /** @description Of the post as it was read. Where its author has changed it since, nothing is done and `post-changed` is answered. */
            version?: string;
            /** @description Needed by `reject`, `rephrase` and `remove`. */
            reasonCode?: components["schemas"]["ReasonCode"];
            /** @description Own words to the author, in the author’s language. */
            note?: string;
        };
        Report: {
            /** @enum {unknown} */
            kind: "report" | "appeal";
            /** @description Of a report; an appeal is answered at its post. */
            id?: components["schemas"]["ReportId"];
            post: components["schemas"]["ModeratedPost"];
            reasonCode?: components["schemas"]["ReasonCode"];
            text?: string;
            created: components["schemas"]["UtcDateTime"];
        };
        ReportPage: {
            items: components["schemas"]["Report"][];
            next: components["schemas"]["Next"];
        };
        ReportAnswer: {
            /** @enum {unknown} */
            decision: "keep" | "remove";
            /** @description Needed by `remove`. */
            reasonCode?: components["schemas"]["ReasonCode"];
            note?: string;
        };
        AppealAnswer: {
            /** @enum {unknown} */
            decision: "restore" | "uphold";
            note?: string;
        };
        Board: {
            isPaused: boolean;
        };
        /** @enum {unknown} */
        ModerationActionName: "approve" | "reject" | "rephrase" | "remove" | "restore" | "splitOff" | "translate" | "removeTranslation" | "editTopic" | "pause" | "resume" | "keep" | "uphold" | "publishEntry" | "refuseEntry" | "withdraw" | "appeal";
        ModerationAction: {
            action: components["schemas"]["ModerationActionName"];
            postId?: components["schemas"]["PostId"];
            reasonCode?: components["schemas"]["ReasonCode"];
            /**
             * @description A moderator with the key, one who came by a link in a mail, or the author.
             * @enum {unknown}
             */
            actor: "moderator" | "mail" | "author";
            created: components["schemas"]["UtcDateTime"];
        };
        ModerationActionPage: {
            items: components["schemas"]["ModerationAction"][];
            next: components["schemas"]["Next"];
        };
        DialogueExport: {
            topic: components["schemas"]["Topic"];
            posts: components["schemas"]["Post"][];
        };
    };
    responses: {
        /** @description The copy with that `ETag` is still right. */
        NotModified: {
            headers: {
                ETag: components["headers"]["ETag"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "Last-Modified": components["headers"]["Last-Modified"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description What went wrong; `x-problems` lists every code. */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description Start of the range, inclusive. A date (`2026-11-22`) is compared with the date at each
         *     venue; an instant (`2026-11-22T08:00:00Z`) with the instant. Default: today in UTC.
         */
        From: components["schemas"]["DateOrInstant"];
        /**
         * @description End of the range, exclusive, in the same form as `from` and at most 400 days after it.
         *     Default: 31 days after `from`.
         */
        To: components["schemas"]["DateOrInstant"];
        /**
         * @description The language to answer in, as a BCP 47 tag. An unknown or malformed tag falls back and is
         *     never an error. Default: `en`.
         */
        Language: string;
        /** @description The language to answer in, as a BCP 47 tag; without it, the language of the registration. */
        OwnLanguage: string;
        /** @description Only events that take place in one of these countries (an online event counts for its organiser's country). */
        Country: components["schemas"]["CountryCode"][];
        /** @description Only events that one of these partners organises or hosts. */
        Partner: components["schemas"]["PartnerId"][];
        /** @description Only events of one of these kinds. */
        Kind: components["schemas"]["EventKind"][];
        /** @description Only events with one of these themes. */
        Theme: components["schemas"]["Theme"][];
        /** @description Only events that are held in one of these languages. */
        ActivityLanguage: components["schemas"]["LanguageTag"][];
        /** @description `true`: only events that can be joined online; `false`: only events that cannot. */
        Online: boolean;
        /**
         * @description Words that must all occur in the title, description or place, in any language. Case and
         *     diacritics do not matter (`seminars` finds `seminārs`).
         */
        Q: string;
        /** @description Only these events, by their identifiers. */
        EventFilter: components["schemas"]["EventId"][];
        /** @description How many items a page holds at the most. */
        Limit: number;
        /** @description `next` of the page before. */
        Cursor: string;
        /**
         * @description One date of an event that repeats, as in `listOccurrences`; only where one registers for each
         *     date on its own.
         */
        RecurrenceId: components["schemas"]["LocalDateTime"];
        /** @description Only registrations in one of these states. */
        Status: components["schemas"]["RegistrationStatus"][];
        /** @description `true`: only events that one can register for here and that have a free seat; `false`: only those that have none. */
        FreeSeats: boolean;
        /** @description Only materials of one of these types. */
        LearningResourceType: components["schemas"]["LearningResourceType"][];
        /** @description Only materials whose name exists in one of these languages. */
        InLanguage: components["schemas"]["LanguageTag"][];
        /** @description Only materials with one of these themes. */
        MaterialTheme: components["schemas"]["Theme"][];
        /** @description Only materials that teach one of these competences. */
        Teaches: components["schemas"]["Competence"][];
        /** @description Only materials for one of these audiences. */
        MaterialAudience: components["schemas"]["AudienceType"][];
        /** @description Only scenarios that so many people can do. */
        GroupSize: number;
        /** @description Only materials that take so many minutes or fewer; those that say no time are left out. */
        Minutes: number;
        /** @description Only materials whose publisher, or for experiments whose place, is in one of these countries. */
        MaterialCountry: components["schemas"]["CountryCode"][];
        /** @description Only materials that one of these partners publishes. */
        Publisher: components["schemas"]["PartnerId"][];
        /** @description Only materials under one of these licences. */
        License: components["schemas"]["License"][];
        /**
         * @description Words that must all occur in name, keywords or description, in any language, each at the
         *     beginning of a word. Case and diacritics do not matter (`zinu` finds `Ziņu`).
         */
        MaterialQ: string;
        /** @description Only topics of one of these partners. */
        TopicPartner: components["schemas"]["PartnerId"][];
        /** @description Only topics that belong to this event. */
        TopicEvent: components["schemas"]["EventId"];
        /** @description Only topics that belong to this material. */
        TopicMaterial: components["schemas"]["MaterialId"];
        /** @description Only threads that begin in one of these languages. */
        PostLanguage: components["schemas"]["LanguageTag"][];
        /** @description Only the replies to this post. */
        ReplyTo: components["schemas"]["PostId"];
        /** @description The topics to hear of. */
        StreamTopic: components["schemas"]["TopicId"][];
        /** @description The number of the last change that is known; without it, and without `Last-Event-ID`, only what comes from now on. */
        Since: number;
        /** @description Without: the answer ends after what has changed until now; for those who ask now and then because something between them and the feed holds streams back. */
        Follow: boolean;
        /** @description The same as `since`, as browsers send it when they connect again; it counts before `since`. */
        LastEventId: string;
        /** @description Only this topic. */
        QueueTopic: components["schemas"]["TopicId"];
        /** @description Only posts in this language. */
        QueueLanguage: components["schemas"]["LanguageTag"];
        /** @description A random text that the client makes once for each thing that it wants to create, such as a UUID. */
        IdempotencyKey: components["schemas"]["IdempotencyKey"];
        /** @description The `ETag` of the copy at hand. */
        IfNoneMatch: string;
    };
    requestBodies: never;
    headers: {
        /** @description `no-store`: what concerns a person is kept by no cache. */
        "No-Store": string;
        /** @description Changes whenever the answer changes. Send it back as `If-None-Match`. */
        ETag: string;
        /** @description `public, max-age=60, stale-while-revalidate=600`; `public, no-cache` for the dialogue, where what is removed must not be shown from a copy. */
        "Cache-Control": string;
        /** @description When the feed last changed. */
        "Last-Modified": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listPartners: {
        parameters: {
            query?: {
                /**
                 * @description The language to answer in, as a BCP 47 tag. An unknown or malformed tag falls back and is
                 *     never an error. Default: `en`.
                 */
                language?: components["parameters"]["Language"];
                /** @description Only events that take place in one of these countries (an online event counts for its organiser's country). */
                country?: components["parameters"]["Country"];
                /** @description How many items a page holds at the most. */
                limit?: components["parameters"]["Limit"];
                /** @description `next` of the page before. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description The `ETag` of the copy at hand. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of partners. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getPartner: {
        parameters: {
            query?: {
                /**
                 * @description The language to answer in, as a BCP 47 tag. An unknown or malformed tag falls back and is
                 *     never an error. Default: `en`.
                 */
                language?: components["parameters"]["Language"];
            };
            header?: {
                /** @description The `ETag` of the copy at hand. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                partnerId: components["schemas"]["PartnerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The partner. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Partner"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description Only events that take place in one of these countries (an online event counts for its organiser's country). */
                country?: components["parameters"]["Country"];
                /** @description Only events that one of these partners organises or hosts. */
                partner?: components["parameters"]["Partner"];
                /** @description Only events of one of these kinds. */
                kind?: components["parameters"]["Kind"];
                /** @description Only events with one of these themes. */
                theme?: components["parameters"]["Theme"];
                /** @description Only events that are held in one of these languages. */
                activityLanguage?: components["parameters"]["ActivityLanguage"];
                /** @description `true`: only events that can be joined online; `false`: only events that cannot. */
                online?: components["parameters"]["Online"];
                /** @description `true`: only events that one can register for here and that have a free seat; `false`: only those that have none. */
                freeSeats?: components["parameters"]["FreeSeats"];
                /**
                 * @description Words that must all occur in the title, description or place, in any language. Case and
                 *     diacritics do not matter (`seminars` finds `seminārs`).
                 */
                q?: components["parameters"]["Q"];
                /** @description Only these events, by their identifiers. */
                event?: components["parameters"]["EventFilter"];
                /** @description How many items a page holds at the most. */
                limit?: components["parameters"]["Limit"];
                /** @description `next` of the page before. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description The `ETag` of the copy at hand. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getEvent: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the copy at hand. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                eventId: components["schemas"]["EventId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listOccurrences: {
        parameters: {
            query?: {
                /**
                 * @description Start of the range, inclusive. A date (`2026-11-22`) is compared with the date at each
                 *     venue; an instant (`2026-11-22T08:00:00Z`) with the instant. Default: today in UTC.
                 */
                from?: components["parameters"]["From"];
                /**
                 * @description End of the range, exclusive, in the same form as `from` and at most 400 days after it.
                 *     Default: 31 days after `from`.
                 */
                to?: components["parameters"]["To"];
                /**
                 * @description The language to answer in, as a BCP 47 tag. An unknown or malformed tag falls back and is
                 *     never an error. Default: `en`.
                 */
                language?: components["parameters"]["Language"];
                /** @description Only events that take place in one of these countries (an online event counts for its organiser's country). */
                country?: components["parameters"]["Country"];
                /** @description Only events that one of these partners organises or hosts. */
                partner?: components["parameters"]["Partner"];
                /** @description Only events of one of these kinds. */
                kind?: components["parameters"]["Kind"];
                /** @description Only events with one of these themes. */
                theme?: components["parameters"]["Theme"];
                /** @description Only events that are held in one of these languages. */
                activityLanguage?: components["parameters"]["ActivityLanguage"];
                /** @description `true`: only events that can be joined online; `false`: only events that cannot. */
                online?: components["parameters"]["Online"];
                /** @description `true`: only events that one can register for here and that have a free seat; `false`: only those that have none. */
                freeSeats?: components["parameters"]["FreeSeats"];
                /**
                 * @description Words that must all occur in the title, description or place, in any language. Case and
                 *     diacritics do not matter (`seminars` finds `seminārs`).
                 */
                q?: components["parameters"]["Q"];
                /** @description Only these events, by their identifiers. */
                event?: components["parameters"]["EventFilter"];
                /** @description How many occurrences a page holds at the most. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description The `ETag` of the copy at hand. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of occurrences. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OccurrencePage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getFacets: {
        parameters: {
            query?: {
                /**
                 * @description Start of the range, inclusive. A date (`2026-11-22`) is compared with the date at each
                 *     venue; an instant (`2026-11-22T08:00:00Z`) with the instant. Default: today in UTC.
                 */
                from?: components["parameters"]["From"];
                /**
                 * @description End of the range, exclusive, in the same form as `from` and at most 400 days after it.
                 *     Default: 31 days after `from`.
                 */
                to?: components["parameters"]["To"];
                /**
                 * @description The language to answer in, as a BCP 47 tag. An unknown or malformed tag falls back and is
                 *     never an error. Default: `en`.
                 */
                language?: components["parameters"]["Language"];
                /** @description Only events that take place in one of these countries (an online event counts for its organiser's country). */
                country?: components["parameters"]["Country"];
                /** @description Only events that one of these partners organises or hosts. */
                partner?: components["parameters"]["Partner"];
                /** @description Only events of one of these kinds. */
                kind?: components["parameters"]["Kind"];
                /** @description Only events with one of these themes. */
                theme?: components["parameters"]["Theme"];
                /** @description Only events that are held in one of these languages. */
                activityLanguage?: components["parameters"]["ActivityLanguage"];
                /** @description `true`: only events that can be joined online; `false`: only events that cannot. */
                online?: components["parameters"]["Online"];
                /** @description `true`: only events that one can register for here and that have a free seat; `false`: only those that have none. */
                freeSeats?: components["parameters"]["FreeSeats"];
                /**
                 * @description Words that must all occur in the title, description or place, in any language. Case and
                 *     diacritics do not matter (`seminars` finds `seminārs`).
                 */
                q?: components["parameters"]["Q"];
                /** @description Only these events, by their identifiers. */
                event?: components["parameters"]["EventFilter"];
            };
            header?: {
                /** @description The `ETag` of the copy at hand. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Facets"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    exportCalendar: {
        parameters: {
            query?: {
                /**
                 * @description The language to answer in, as a BCP 47 tag. An unknown or malformed tag falls back and is
                 *     never an error. Default: `en`.
                 */
                language?: components["parameters"]["Language"];
                /** @description Only events that take place in one of these countries (an online event counts for its organiser's country). */
                country?: components["parameters"]["Country"];
                /** @description Only events that one of these partners organises or hosts. */
                partner?: components["parameters"]["Partner"];
                /** @description Only events of one of these kinds. */
                kind?: components["parameters"]["Kind"];
                /** @description Only events with one of these themes. */
                theme?: components["parameters"]["Theme"];
                /** @description Only events that are held in one of these languages. */
                activityLanguage?: components["parameters"]["ActivityLanguage"];
                /** @description `true`: only events that can be joined online; `false`: only events that cannot. */
                online?: components["parameters"]["Online"];
                /** @description `true`: only events that one can register for here and that have a free seat; `false`: only those that have none. */
                freeSeats?: components["parameters"]["FreeSeats"];
                /**
                 * @description Words that must all occur in the title, description or place, in any language. Case and
                 *     diacritics do not matter (`seminars` finds `seminārs`).
                 */
                q?: components["parameters"]["Q"];
                /** @description Only these events, by their identifiers. */
                event?: components["parameters"]["EventFilter"];
            };
            header?: {
                /** @description The `ETag` of the copy at hand. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calendar (RFC 5545, with the properties of RFC 7986). */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    /** @description A file name that says what the calendar holds. */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    exportAtom: {
        parameters: {
            query?: {
                /**
                 * @description The language to answer in, as a BCP 47 tag. An unknown or malformed tag falls back and is
                 *     never an error. Default: `en`.
                 */
                language?: components["parameters"]["Language"];
                /** @description Only events that take place in one of these countries (an online event counts for its organiser's country). */
                country?: components["parameters"]["Country"];
                /** @description Only events that one of these partners organises or hosts. */
                partner?: components["parameters"]["Partner"];
                /** @description Only events of one of these kinds. */
                kind?: components["parameters"]["Kind"];
                /** @description Only events with one of these themes. */
                theme?: components["parameters"]["Theme"];
                /** @description Only events that are held in one of these languages. */
                activityLanguage?: components["parameters"]["ActivityLanguage"];
                /** @description `true`: only events that can be joined online; `false`: only events that cannot. */
                online?: components["parameters"]["Online"];
                /** @description `true`: only events that one can register for here and that have a free seat; `false`: only those that have none. */
                freeSeats?: components["parameters"]["FreeSeats"];
                /**
                 * @description Words that must all occur in the title, description or place, in any language. Case and
                 *     diacritics do not matter (`seminars` finds `seminārs`).
                 */
                q?: components["parameters"]["Q"];
                /** @description Only these events, by their identifiers. */
                event?: components["parameters"]["EventFilter"];
            };
            header?: {
                /** @description The `ETag` of the copy at hand. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feed (RFC 4287). */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    exportJsonLd: {
        parameters: {
            query?: {
                /**
                 * @description Start of the range, inclusive. A date (`2026-11-22`) is compared with the date at each
                 *     venue; an instant (`2026-11-22T08:00:00Z`) with the instant. Default: today in UTC.
                 */
                from?: components["parameters"]["From"];
                /**
                 * @description End of the range, exclusive, in the same form as `from` and at most 400 days after it.
                 *     Default: 31 days after `from`.
                 */
                to?: components["parameters"]["To"];
                /**
                 * @description The language to answer in, as a BCP 47 tag. An unknown or malformed tag falls back and is
                 *     never an error. Default: `en`.
                 */
                language?: components["parameters"]["Language"];
                /** @description Only events that take place in one of these countries (an online event counts for its organiser's country). */
                country?: components["parameters"]["Country"];
                /** @description Only events that one of these partners organises or hosts. */
                partner?: components["parameters"]["Partner"];
                /** @description Only events of one of these kinds. */
                kind?: components["parameters"]["Kind"];
                /** @description Only events with one of these themes. */
                theme?: components["parameters"]["Theme"];
                /** @description Only events that are held in one of these languages. */
                activityLanguage?: components["parameters"]["ActivityLanguage"];
                /** @description `true`: only events that can be joined online; `false`: only events that cannot. */
                online?: components["parameters"]["Online"];
                /** @description `true`: only events that one can register for here and that have a free seat; `false`: only those that have none. */
                freeSeats?: components["parameters"]["FreeSeats"];
                /**
                 * @description Words that must all occur in the title, description or place, in any language. Case and
                 *     diacritics do not matter (`seminars` finds `seminārs`).
                 */
                q?: components["parameters"]["Q"];
                /** @description Only these events, by their identifiers. */
                event?: components["parameters"]["EventFilter"];
            };
            header?: {
                /** @description The `ETag` of the copy at hand. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/ld+json": components["schemas"]["JsonLd"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getRegistrationForm: {
        parameters: {
            query?: {
                /**
                 * @description One date of an event that repeats, as in `listOccurrences`; only where one registers for each
                 *     date on its own.
                 */
                recurrenceId?: components["parameters"]["RecurrenceId"];
                /**
                 * @description The language to answer in, as a BCP 47 tag. An unknown or malformed tag falls back and is
                 *     never an error. Default: `en`.
                 */
                language?: components["parameters"]["Language"];
            };
            header?: {
                /** @description The `ETag` of the copy at hand. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                eventId: components["schemas"]["EventId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The form. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationForm"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getSeats: {
        parameters: {
            query?: {
                /**
                 * @description One date of an event that repeats, as in `listOccurrences`; only where one registers for each
                 *     date on its own.
                 */
                recurrenceId?: components["parameters"]["RecurrenceId"];
            };
            header?: never;
            path: {
                eventId: components["schemas"]["EventId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The seats. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["No-Store"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Seats"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listRegistrations: {
        parameters: {
            query?: {
                /**
                 * @description One date of an event that repeats, as in `listOccurrences`; only where one registers for each
                 *     date on its own.
                 */
                recurrenceId?: components["parameters"]["RecurrenceId"];
                /** @description Only registrations in one of these states. */
                status?: components["parameters"]["Status"];
                /**
                 * @description Words that must all occur in the title, description or place, in any language. Case and
                 *     diacritics do not matter (`seminars` finds `seminārs`).
                 */
                q?: components["parameters"]["Q"];
                /** @description How many items a page holds at the most. */
                limit?: components["parameters"]["Limit"];
                /** @description `next` of the page before. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                eventId: components["schemas"]["EventId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of registrations. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["No-Store"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    createRegistration: {
        parameters: {
            query?: never;
            header: {
                /** @description A random text that the client makes once for each thing that it wants to create, such as a UUID. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                eventId: components["schemas"]["EventId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegistrationRequest"];
            };
        };
        responses: {
            /** @description The registration and its token. */
            201: {
                headers: {
                    "Cache-Control": components["headers"]["No-Store"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedRegistration"];
                };
            };
            400: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    exportRegistrations: {
        parameters: {
            query?: {
                /**
                 * @description One date of an event that repeats, as in `listOccurrences`; only where one registers for each
                 *     date on its own.
                 */
                recurrenceId?: components["parameters"]["RecurrenceId"];
                /**
                 * @description The language to answer in, as a BCP 47 tag. An unknown or malformed tag falls back and is
                 *     never an error. Default: `en`.
                 */
                language?: components["parameters"]["Language"];
                /** @description Only registrations in one of these states. */
                status?: components["parameters"]["Status"];
            };
            header?: never;
            path: {
                eventId: components["schemas"]["EventId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["No-Store"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    setRegistrationSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                eventId: components["schemas"]["EventId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegistrationSettings"];
            };
        };
        responses: {
            /** @description The settings as they are now. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["No-Store"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationSettings"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    createWalkIn: {
        parameters: {
            query?: never;
            header: {
                /** @description A random text that the client makes once for each thing that it wants to create, such as a UUID. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                eventId: components["schemas"]["EventId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WalkIn"];
            };
        };
        responses: {
            /** @description The registration. */
            201: {
                headers: {
                    "Cache-Control": components["headers"]["No-Store"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registration"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    sendMessage: {
        parameters: {
            query?: never;
            header: {
                /** @description A random text that the client makes once for each thing that it wants to create, such as a UUID. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                eventId: components["schemas"]["EventId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Message"];
            };
        };
        responses: {
            /** @description The message is on its way. */
            202: {
                headers: {
                    "Cache-Control": components["headers"]["No-Store"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageReceipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getRegistration: {
        parameters: {
            query?: {
                /** @description The language to answer in, as a BCP 47 tag; without it, the language of the registration. */
                language?: components["parameters"]["OwnLanguage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The registration. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["No-Store"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registration"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    eraseRegistration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nothing personal is left. */
            204: {
                headers: {
                    "Cache-Control": components["headers"]["No-Store"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    changeRegistration: {
        parameters: {
            query?: {
                /** @description The language to answer in, as a BCP 47 tag; without it, the language of the registration. */
                language?: components["parameters"]["OwnLanguage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["RegistrationChange"];
            };
        };
        responses: {
            /** @description The registration. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["No-Store"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registration"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    confirmRegistration: {
        parameters: {
            query?: {
                /** @description The language to answer in, as a BCP 47 tag; without it, the language of the registration. */
                language?: components["parameters"]["OwnLanguage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The registration. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["No-Store"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registration"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    cancelRegistration: {
        parameters: {
            query?: {
                /** @description The language to answer in, as a BCP 47 tag; without it, the language of the registration. */
                language?: components["parameters"]["OwnLanguage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The registration. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["No-Store"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registration"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    undoCancellation: {
        parameters: {
            query?: {
                /** @description The language to answer in, as a BCP 47 tag; without it, the language of the registration. */
                language?: components["parameters"]["OwnLanguage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The registration. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["No-Store"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registration"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    checkIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                registrationId: components["schemas"]["RegistrationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Attendance"];
            };
        };
        responses: {
            /** @description The registration. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["No-Store"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registration"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    promote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                registrationId: components["schemas"]["RegistrationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The registration. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["No-Store"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registration"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    refuseRegistration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                registrationId: components["schemas"]["RegistrationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        responses: {
            /** @description The registration. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["No-Store"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registration"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    exportCertificate: {
        parameters: {
            query?: {
                /** @description The language to answer in, as a BCP 47 tag; without it, the language of the registration. */
                language?: components["parameters"]["OwnLanguage"];
            };
            header?: never;
            path: {
                registrationId: components["schemas"]["RegistrationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The certificate, A4. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["No-Store"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listMaterials: {
        parameters: {
            query?: {
                /**
                 * @description The language to answer in, as a BCP 47 tag. An unknown or malformed tag falls back and is
                 *     never an error. Default: `en`.
                 */
                language?: components["parameters"]["Language"];
                /** @description Only materials of one of these types. */
                learningResourceType?: components["parameters"]["LearningResourceType"];
                /** @description Only materials whose name exists in one of these languages. */
                inLanguage?: components["parameters"]["InLanguage"];
                /** @description Only materials with one of these themes. */
                theme?: components["parameters"]["MaterialTheme"];
                /** @description Only materials that teach one of these competences. */
                teaches?: components["parameters"]["Teaches"];
                /** @description Only materials for one of these audiences. */
                audience?: components["parameters"]["MaterialAudience"];
                /** @description Only scenarios that so many people can do. */
                groupSize?: components["parameters"]["GroupSize"];
                /** @description Only materials that take so many minutes or fewer; those that say no time are left out. */
                minutes?: components["parameters"]["Minutes"];
                /** @description Only materials whose publisher, or for experiments whose place, is in one of these countries. */
                country?: components["parameters"]["MaterialCountry"];
                /** @description Only materials that one of these partners publishes. */
                partner?: components["parameters"]["Publisher"];
                /** @description Only materials under one of these licences. */
                license?: components["parameters"]["License"];
                /**
                 * @description Words that must all occur in name, keywords or description, in any language, each at the
                 *     beginning of a word. Case and diacritics do not matter (`zinu` finds `Ziņu`).
                 */
                q?: components["parameters"]["MaterialQ"];
                /** @description How many items a page holds at the most. */
                limit?: components["parameters"]["Limit"];
                /** @description `next` of the page before. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description The `ETag` of the copy at hand. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of materials. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaterialPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getMaterialFacets: {
        parameters: {
            query?: {
                /**
                 * @description The language to answer in, as a BCP 47 tag. An unknown or malformed tag falls back and is
                 *     never an error. Default: `en`.
                 */
                language?: components["parameters"]["Language"];
                /** @description Only materials of one of these types. */
                learningResourceType?: components["parameters"]["LearningResourceType"];
                /** @description Only materials whose name exists in one of these languages. */
                inLanguage?: components["parameters"]["InLanguage"];
                /** @description Only materials with one of these themes. */
                theme?: components["parameters"]["MaterialTheme"];
                /** @description Only materials that teach one of these competences. */
                teaches?: components["parameters"]["Teaches"];
                /** @description Only materials for one of these audiences. */
                audience?: components["parameters"]["MaterialAudience"];
                /** @description Only scenarios that so many people can do. */
                groupSize?: components["parameters"]["GroupSize"];
                /** @description Only materials that take so many minutes or fewer; those that say no time are left out. */
                minutes?: components["parameters"]["Minutes"];
                /** @description Only materials whose publisher, or for experiments whose place, is in one of these countries. */
                country?: components["parameters"]["MaterialCountry"];
                /** @description Only materials that one of these partners publishes. */
                partner?: components["parameters"]["Publisher"];
                /** @description Only materials under one of these licences. */
                license?: components["parameters"]["License"];
                /**
                 * @description Words that must all occur in name, keywords or description, in any language, each at the
                 *     beginning of a word. Case and diacritics do not matter (`zinu` finds `Ziņu`).
                 */
                q?: components["parameters"]["MaterialQ"];
            };
            header?: {
                /** @description The `ETag` of the copy at hand. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaterialFacets"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getMaterial: {
        parameters: {
            query?: {
                /**
                 * @description The language to answer in, as a BCP 47 tag. An unknown or malformed tag falls back and is
                 *     never an error. Default: `en`.
                 */
                language?: components["parameters"]["Language"];
            };
            header?: {
                /** @description The `ETag` of the copy at hand. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                materialId: components["schemas"]["MaterialId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The material. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Material"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    setMaterial: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                materialId: components["schemas"]["MaterialId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaterialDraft"];
            };
        };
        responses: {
            /** @description The material in its own language. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Material"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    withdrawMaterial: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                materialId: components["schemas"]["MaterialId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is withdrawn. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listAdaptations: {
        parameters: {
            query?: {
                /**
                 * @description The language to answer in, as a BCP 47 tag. An unknown or malformed tag falls back and is
                 *     never an error. Default: `en`.
                 */
                language?: components["parameters"]["Language"];
                /** @description How many items a page holds at the most. */
                limit?: components["parameters"]["Limit"];
                /** @description `next` of the page before. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description The `ETag` of the copy at hand. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                materialId: components["schemas"]["MaterialId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of materials. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaterialPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listRuns: {
        parameters: {
            query?: {
                /** @description How many items a page holds at the most. */
                limit?: components["parameters"]["Limit"];
                /** @description `next` of the page before. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description The `ETag` of the copy at hand. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                materialId: components["schemas"]["MaterialId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of runs. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    recordRun: {
        parameters: {
            query?: never;
            header: {
                /** @description A random text that the client makes once for each thing that it wants to create, such as a UUID. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                materialId: components["schemas"]["MaterialId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunRequest"];
            };
        };
        responses: {
            /** @description The run, as it waits for its review. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Run"];
                };
            };
            400: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    exportEventDraft: {
        parameters: {
            query?: {
                /**
                 * @description The language to answer in, as a BCP 47 tag. An unknown or malformed tag falls back and is
                 *     never an error. Default: `en`.
                 */
                language?: components["parameters"]["Language"];
            };
            header?: {
                /** @description The `ETag` of the copy at hand. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                materialId: components["schemas"]["MaterialId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draft. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    /** @description A file name that says what it holds. */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getEventDraft: {
        parameters: {
            query?: {
                /**
                 * @description The language to answer in, as a BCP 47 tag. An unknown or malformed tag falls back and is
                 *     never an error. Default: `en`.
                 */
                language?: components["parameters"]["Language"];
            };
            header?: {
                /** @description The `ETag` of the copy at hand. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                materialId: components["schemas"]["MaterialId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draft. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    /** @description A file name that says what it holds. */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventDraft"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    exportMaterialsJsonLd: {
        parameters: {
            query?: {
                /**
                 * @description The language to answer in, as a BCP 47 tag. An unknown or malformed tag falls back and is
                 *     never an error. Default: `en`.
                 */
                language?: components["parameters"]["Language"];
                /** @description Only materials of one of these types. */
                learningResourceType?: components["parameters"]["LearningResourceType"];
                /** @description Only materials whose name exists in one of these languages. */
                inLanguage?: components["parameters"]["InLanguage"];
                /** @description Only materials with one of these themes. */
                theme?: components["parameters"]["MaterialTheme"];
                /** @description Only materials that teach one of these competences. */
                teaches?: components["parameters"]["Teaches"];
                /** @description Only materials for one of these audiences. */
                audience?: components["parameters"]["MaterialAudience"];
                /** @description Only scenarios that so many people can do. */
                groupSize?: components["parameters"]["GroupSize"];
                /** @description Only materials that take so many minutes or fewer; those that say no time are left out. */
                minutes?: components["parameters"]["Minutes"];
                /** @description Only materials whose publisher, or for experiments whose place, is in one of these countries. */
                country?: components["parameters"]["MaterialCountry"];
                /** @description Only materials that one of these partners publishes. */
                partner?: components["parameters"]["Publisher"];
                /** @description Only materials under one of these licences. */
                license?: components["parameters"]["License"];
                /**
                 * @description Words that must all occur in name, keywords or description, in any language, each at the
                 *     beginning of a word. Case and diacritics do not matter (`zinu` finds `Ziņu`).
                 */
                q?: components["parameters"]["MaterialQ"];
            };
            header?: {
                /** @description The `ETag` of the copy at hand. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The materials. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/ld+json": components["schemas"]["MaterialsJsonLd"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    exportMaterialsAtom: {
        parameters: {
            query?: {
                /**
                 * @description The language to answer in, as a BCP 47 tag. An unknown or malformed tag falls back and is
                 *     never an error. Default: `en`.
                 */
                language?: components["parameters"]["Language"];
                /** @description Only materials of one of these types. */
                learningResourceType?: components["parameters"]["LearningResourceType"];
                /** @description Only materials whose name exists in one of these languages. */
                inLanguage?: components["parameters"]["InLanguage"];
                /** @description Only materials with one of these themes. */
                theme?: components["parameters"]["MaterialTheme"];
                /** @description Only materials that teach one of these competences. */
                teaches?: components["parameters"]["Teaches"];
                /** @description Only materials for one of these audiences. */
                audience?: components["parameters"]["MaterialAudience"];
                /** @description Only scenarios that so many people can do. */
                groupSize?: components["parameters"]["GroupSize"];
                /** @description Only materials that take so many minutes or fewer; those that say no time are left out. */
                minutes?: components["parameters"]["Minutes"];
                /** @description Only materials whose publisher, or for experiments whose place, is in one of these countries. */
                country?: components["parameters"]["MaterialCountry"];
                /** @description Only materials that one of these partners publishes. */
                partner?: components["parameters"]["Publisher"];
                /** @description Only materials under one of these licences. */
                license?: components["parameters"]["License"];
                /**
                 * @description Words that must all occur in name, keywords or description, in any language, each at the
                 *     beginning of a word. Case and diacritics do not matter (`zinu` finds `Ziņu`).
                 */
                q?: components["parameters"]["MaterialQ"];
            };
            header?: {
                /** @description The `ETag` of the copy at hand. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feed (RFC 4287). */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listRunsToReview: {
        parameters: {
            query?: {
                /** @description How many items a page holds at the most. */
                limit?: components["parameters"]["Limit"];
                /** @description `next` of the page before. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of runs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    reviewRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                runId: components["schemas"]["RunId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunReview"];
            };
        };
        responses: {
            /** @description The run as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Run"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listTopics: {
        parameters: {
            query?: {
                /**
                 * @description The language to answer in, as a BCP 47 tag. An unknown or malformed tag falls back and is
                 *     never an error. Default: `en`.
                 */
                language?: components["parameters"]["Language"];
                /** @description Only topics of one of these partners. */
                partner?: components["parameters"]["TopicPartner"];
                /** @description Only topics that belong to this event. */
                event?: components["parameters"]["TopicEvent"];
                /** @description Only topics that belong to this material. */
                material?: components["parameters"]["TopicMaterial"];
                /** @description How many items a page holds at the most. */
                limit?: components["parameters"]["Limit"];
                /** @description `next` of the page before. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description The `ETag` of the copy at hand. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of topics. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopicPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getTopic: {
        parameters: {
            query?: {
                /**
                 * @description The language to answer in, as a BCP 47 tag. An unknown or malformed tag falls back and is
                 *     never an error. Default: `en`.
                 */
                language?: components["parameters"]["Language"];
            };
            header?: {
                /** @description The `ETag` of the copy at hand. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                topicId: components["schemas"]["TopicId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The topic. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Topic"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    editTopic: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                topicId: components["schemas"]["TopicId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TopicDraft"];
            };
        };
        responses: {
            /** @description The topic as it is kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopicDraft"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listPosts: {
        parameters: {
            query?: {
                /** @description Only threads that begin in one of these languages. */
                inLanguage?: components["parameters"]["PostLanguage"];
                /** @description Only the replies to this post. */
                replyTo?: components["parameters"]["ReplyTo"];
                /** @description How many items a page holds at the most. */
                limit?: components["parameters"]["Limit"];
                /** @description `next` of the page before. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description The `ETag` of the copy at hand. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                topicId: components["schemas"]["TopicId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of posts. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    createPost: {
        parameters: {
            query?: never;
            header: {
                /** @description A random text that the client makes once for each thing that it wants to create, such as a UUID. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                topicId: components["schemas"]["TopicId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostRequest"];
            };
        };
        responses: {
            /** @description The post, as it waits. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostReceipt"];
                };
            };
            400: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getPostForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                topicId: components["schemas"]["TopicId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description For the form. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostForm"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    proposeGlossaryEntry: {
        parameters: {
            query?: never;
            header: {
                /** @description A random text that the client makes once for each thing that it wants to create, such as a UUID. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                topicId: components["schemas"]["TopicId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GlossaryEntryRequest"];
            };
        };
        responses: {
            /** @description The entry, as it waits. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlossaryEntry"];
                };
            };
            400: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    exportDialogueJson: {
        parameters: {
            query?: {
                /**
                 * @description The language to answer in, as a BCP 47 tag. An unknown or malformed tag falls back and is
                 *     never an error. Default: `en`.
                 */
                language?: components["parameters"]["Language"];
            };
            header?: {
                /** @description The `ETag` of the copy at hand. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                topicId: components["schemas"]["TopicId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dialogue. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DialogueExport"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    exportDialogueCsv: {
        parameters: {
            query?: {
                /**
                 * @description The language to answer in, as a BCP 47 tag. An unknown or malformed tag falls back and is
                 *     never an error. Default: `en`.
                 */
                language?: components["parameters"]["Language"];
            };
            header?: {
                /** @description The `ETag` of the copy at hand. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                topicId: components["schemas"]["TopicId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dialogue. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    exportDialogueMarkdown: {
        parameters: {
            query?: {
                /**
                 * @description The language to answer in, as a BCP 47 tag. An unknown or malformed tag falls back and is
                 *     never an error. Default: `en`.
                 */
                language?: components["parameters"]["Language"];
            };
            header?: {
                /** @description The `ETag` of the copy at hand. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                topicId: components["schemas"]["TopicId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dialogue. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "text/markdown": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listModerationActions: {
        parameters: {
            query?: {
                /** @description How many items a page holds at the most. */
                limit?: components["parameters"]["Limit"];
                /** @description `next` of the page before. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                topicId: components["schemas"]["TopicId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of actions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModerationActionPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    guessLanguage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LanguageGuessRequest"];
            };
        };
        responses: {
            /** @description The guess. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LanguageGuess"];
                };
            };
            400: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getOwnPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The post with its state. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["No-Store"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnPost"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    withdrawPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    "Cache-Control": components["headers"]["No-Store"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    changePost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["PostChange"];
            };
        };
        responses: {
            /** @description The post. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["No-Store"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnPost"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    appealPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppealRequest"];
            };
        };
        responses: {
            /** @description The post. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["No-Store"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnPost"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    reportPost: {
        parameters: {
            query?: never;
            header: {
                /** @description A random text that the client makes once for each thing that it wants to create, such as a UUID. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                postId: components["schemas"]["PostId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportRequest"];
            };
        };
        responses: {
            /** @description It has been received. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportReceipt"];
                };
            };
            400: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    reactToPost: {
        parameters: {
            query?: never;
            header: {
                /** @description A random text that the client makes once for each thing that it wants to create, such as a UUID. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                postId: components["schemas"]["PostId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReactionRequest"];
            };
        };
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reactions"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    subscribe: {
        parameters: {
            query: {
                /** @description The topics to hear of. */
                topic: components["parameters"]["StreamTopic"];
                /** @description The number of the last change that is known; without it, and without `Last-Event-ID`, only what comes from now on. */
                since?: components["parameters"]["Since"];
                /** @description Without: the answer ends after what has changed until now; for those who ask now and then because something between them and the feed holds streams back. */
                follow?: components["parameters"]["Follow"];
            };
            header?: {
                /** @description The same as `since`, as browsers send it when they connect again; it counts before `since`. */
                "Last-Event-ID"?: components["parameters"]["LastEventId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listQueue: {
        parameters: {
            query?: {
                /** @description Only this topic. */
                topic?: components["parameters"]["QueueTopic"];
                /** @description Only posts in this language. */
                inLanguage?: components["parameters"]["QueueLanguage"];
                /** @description How many items a page holds at the most. */
                limit?: components["parameters"]["Limit"];
                /** @description `next` of the page before. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the queue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuePage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    moderatePost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                postId: components["schemas"]["PostId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostModeration"];
            };
        };
        responses: {
            /** @description The post as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModeratedPost"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    translatePost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                postId: components["schemas"]["PostId"];
                language: components["schemas"]["LanguageTag"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Translation"];
            };
        };
        responses: {
            /** @description The post as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModeratedPost"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    removeTranslation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                postId: components["schemas"]["PostId"];
                language: components["schemas"]["LanguageTag"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The post as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModeratedPost"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    proposeTranslation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                postId: components["schemas"]["PostId"];
                language: components["schemas"]["LanguageTag"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the program says. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Translation"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            502: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    answerAppeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                postId: components["schemas"]["PostId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppealAnswer"];
            };
        };
        responses: {
            /** @description The post as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModeratedPost"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listReports: {
        parameters: {
            query?: {
                /** @description How many items a page holds at the most. */
                limit?: components["parameters"]["Limit"];
                /** @description `next` of the page before. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    answerReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reportId: components["schemas"]["ReportId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportAnswer"];
            };
        };
        responses: {
            /** @description The post as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModeratedPost"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    reviewGlossaryEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entryId: components["schemas"]["GlossaryEntryId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GlossaryEntryReview"];
            };
        };
        responses: {
            /** @description The entry. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlossaryEntry"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getBoard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The board. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Board"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    pauseBoard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Board"];
            };
        };
        responses: {
            /** @description The board. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Board"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
}
