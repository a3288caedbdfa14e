<#import "field.ftl" as field>
<#import "footer.ftl" as loginFooter>

<#-- Who is signing in, in the middle of it, and the way to start over as somebody else. -->
<#macro username>
    <p class="wm-who">
        <span>${msg("signingInAs")} <b id="kc-attempted-username">${auth.attemptedUsername}</b></span>
        <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a>
    </p>
</#macro>

<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<!DOCTYPE html>
<html lang="${lang}"<#if realm.internationalizationEnabled> dir="${(locale.rtl)?then('rtl','ltr')}"</#if>>
<head>
    <meta charset="utf-8">
    <meta name="color-scheme" content="light dark">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title!}</title>
    <link rel="icon" type="image/svg+xml" href="${url.resourcesPath}/img/icon.svg">
    <#list (properties.styles!"")?split(" ") as style>
        <link rel="stylesheet" href="${url.resourcesPath}/${style}">
    </#list>
    <script type="importmap">
        {"imports": {"rfc4648": "${url.resourcesCommonPath}/vendor/rfc4648/rfc4648.js"}}
    </script>
    <#if scripts??>
        <#list scripts as script>
            <script src="${script}"></script>
        </#list>
    </#if>
    <script type="module">
        <#outputformat "JavaScript">
        import { startSessionPolling } from ${(url.resourcesPath + "/js/authChecker.js")?c};
        startSessionPolling(${url.ssoLoginInOtherTabsUrl?c});
        </#outputformat>
    </script>
    <#if authenticationSession??>
        <script type="module">
            <#outputformat "JavaScript">
            import { checkAuthSession } from ${(url.resourcesPath + "/js/authChecker.js")?c};
            checkAuthSession(${authenticationSession.authSessionIdHash?c});
            </#outputformat>
        </script>
    </#if>
    <script type="module" src="${url.resourcesPath}/js/showPassword.js"></script>
</head>
<body data-page-id="login-${pageId}">
<main class="wm-card">
    <div class="wm-brand">
        <svg viewBox="0 0 32 32" width="44" height="44" aria-hidden="true" focusable="false">
            <path d="M16 2l14 14-14 14L2 16z" class="wm-brand-ground" stroke-width="2" stroke-linejoin="round"/>
            <path d="M8.5 13.5l4 6 3.5-6 3.5 6 4-6" class="wm-brand-line" fill="none" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/>
        </svg>
        <b>${realm.displayName!"Waymark"}</b>
    </div>
    <h1 id="kc-page-title"><#nested "header"></h1>

    <#if displayMessage && message?has_content && (message.type != "warning" || !isAppInitiatedAction??)>
        <div class="wm-notice wm-is-${message.type}" role="${(message.type == "error")?then("alert", "status")}">
            <p class="kc-feedback-text">${message.summary}</p>
        </div>
    </#if>

    <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
        <#nested "show-username">
        <@username />
    </#if>

    <#nested "form">

    <#if auth?has_content && auth.showTryAnotherWayLink()>
        <form id="kc-select-try-another-way-form" action="${url.loginAction}" method="post">
            <input type="hidden" name="tryAnotherWay" value="on">
            <button class="wm-button wm-block" type="submit">${msg("doTryAnotherWay")}</button>
        </form>
    </#if>

    <#nested "socialProviders">

    <#if displayInfo>
        <div id="kc-info"><#nested "info"></div>
    </#if>
    <#if realm.internationalizationEnabled && locale.supported?size gt 1>
        <nav class="wm-languages" aria-label="${msg("languages")}">
            <#list locale.supported?sort_by("label") as language>
                <a href="${language.url}" lang="${language.languageTag}"<#if language.languageTag == locale.currentLanguageTag> aria-current="true"</#if>>${language.label}</a>
            </#list>
        </nav>
    </#if>
    <@loginFooter.content/>
</main>
</body>
</html>
</#macro>
