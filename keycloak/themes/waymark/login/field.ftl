<#-- Fields with the label above, help below it, and an error that belongs to its field also for a screen reader. -->
<#macro group name label error="" required=false>
    <div class="wm-field">
        <label for="${name}">${label}<#if required> <span class="wm-required">${msg("requiredField")}</span></#if></label>
        <#nested>
        <div id="input-error-container-${name}"><@problem name=name error=error/></div>
    </div>
</#macro>

<#macro problem name error>
    <#if error?has_content>
        <p class="wm-error" id="input-error-${name}">${error}</p>
    </#if>
</#macro>

<#macro wrong name error><#if error?has_content>aria-invalid="true" aria-describedby="input-error-${name}"</#if></#macro>

<#macro errorIcon error=""></#macro>

<#macro input name label value="" required=false autocomplete="off" fieldName=name error=messagesPerField.get(fieldName) autofocus=false>
    <@group name=name label=label error=error required=required>
        <input class="wm-input" id="${name}" name="${name}" value="${value}" type="text" autocomplete="${autocomplete}"
               <#if autocomplete == "one-time-code">inputmode="numeric"</#if> <#if autofocus>autofocus</#if> <@wrong name=name error=error/>>
    </@group>
</#macro>

<#macro password name label value="" required=false forgotPassword=false fieldName=name error=messagesPerField.get(fieldName) autocomplete="off" autofocus=false>
    <@group name=name label=label error=error required=required>
        <div class="wm-with-button">
            <input class="wm-input wm-fill" id="${name}" name="${name}" value="${value}" type="password" autocomplete="${autocomplete}"
                   <#if autofocus>autofocus</#if> <@wrong name=name error=error/>>
            <button class="wm-button wm-quiet" type="button" id="${name}-show-password" aria-controls="${name}" aria-pressed="false"
                    aria-label="${msg("showPassword")}" data-show="${name}">${msg("show")}</button>
        </div>
        <#nested>
        <#if forgotPassword>
            <a class="wm-aside" href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a>
        </#if>
    </@group>
</#macro>

<#macro clipboard name label ariaLabel=label value="" readonly=true>
    <@group name=name label=label>
        <input class="wm-input" id="${name}" name="${name}" value="${value}" type="text" <#if readonly>readonly</#if>>
    </@group>
</#macro>

<#macro checkbox name label value=false required=false>
    <label class="wm-check" for="${name}">
        <input type="checkbox" id="${name}" name="${name}" <#if value>checked</#if>>
        <span>${label}<#if required> <span class="wm-required">${msg("requiredField")}</span></#if></span>
    </label>
</#macro>
