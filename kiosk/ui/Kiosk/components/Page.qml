// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// The frame of a screen: its head, with the way back and the title, and the room for its body.
// Upright the head is above; lying it is a panel on the left. A `grand` head is a valley in the light of the page.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Models

Item {
    id: root

    // What one can do with a page, beside the way back.
    property alias acts: acts.data
    property string badge: ""
    default property alias contents: body.data
    // What a page adds to its head, below the lead.
    property alias extras: extras.data
    property alias foot: foot.data
    property bool grand: false
    readonly property real headHeight: Math.max(grand ? Theme.px(480) : 0, head.y + words.height)

    // Where the ridges begin. Those of a section are dark enough for text; those of the day are not, but at the foot.
    property real horizon: tint.a > 0 ? 0.4 : 0.62
    property string lead: ""
    required property Lobby lobby
    property real panelShare: Theme.panelShare
    readonly property real panelWidth: Theme.wide ? Math.round(width * panelShare) : 0
    readonly property bool pictured: grand || Theme.wide
    property alias quiet: notices.quiet
    property bool sample: false
    property string section: "home"
    property real shade: 1
    property color tint: "transparent"
    property string title: ""
    property real titleSize: Theme.pageTitle
    readonly property real topBar: Math.max(Theme.touch, Theme.px(78)) + 2 * Theme.px(26)
    required property Visit visit

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Valley {
        height: Theme.wide ? root.height : root.headHeight
        horizon: root.horizon
        light: root.lobby.light
        shade: root.shade
        sun: root.section === "home"
        tint: root.tint
        visible: root.pictured
        width: Theme.wide ? root.panelWidth : root.width
    }

    BackRow {
        id: acts

        glass: root.pictured
        visit: root.visit
        width: words.width + Theme.tiny
        x: words.x - Theme.tiny
        y: root.topBar + Theme.tiny
    }

    // Upright the head is as high as its words; lying it scrolls when they are more than the panel holds.
    Flickable {
        id: head

        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: words.height
        height: Theme.wide ? root.height - y - foot.height : words.height
        width: Theme.wide ? root.panelWidth : root.width
        y: root.visit.canGoBack ? acts.y + acts.height : root.topBar

        Column {
            id: words

            bottomPadding: root.grand ? Theme.margin : Theme.medium
            spacing: Theme.small
            topPadding: root.visit.canGoBack ? Theme.small : Theme.tiny
            width: parent.width - 2 * x
            x: Theme.px(56)

            BadgeRow {
                badge: root.badge
                glass: root.pictured
                sample: root.sample
                topPadding: root.visit.canGoBack ? Theme.small : 0
                width: parent.width
            }

            SectionTitle {
                color: root.pictured ? Theme.tintInk : Theme.ink
                leftPadding: 0
                size: Theme.fitting(root.title, root.titleSize, words.width)
                text: root.title
                visible: text !== ""
                width: parent.width
            }

            Label {
                color: root.pictured ? Theme.tintInk : Theme.softInk
                size: Theme.type(root.grand ? 36 : 32)
                text: root.lead
                visible: text !== ""
                width: parent.width
            }

            Column {
                id: extras

                spacing: Theme.small
                width: parent.width
            }
        }

        ScrollMark {
            view: head
        }
    }

    Item {
        id: foot

        anchors.bottom: parent.bottom
        height: childrenRect.height
        width: head.width
    }

    Item {
        id: body

        height: notices.y - y
        width: root.width - x
        x: root.panelWidth
        y: Theme.wide ? root.topBar : root.headHeight
    }

    NoticeBar {
        id: notices

        notices: root.lobby.notices
        width: root.width - x
        x: root.panelWidth
        y: root.height - Theme.bar - height
    }
}
